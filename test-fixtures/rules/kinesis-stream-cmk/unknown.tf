variable "given" {
  type = string
}

resource "aws_kinesis_stream" "unclear" {
  name            = "s"
  encryption_type = "KMS"
  kms_key_id      = var.given # expect: undecided var.given
}
