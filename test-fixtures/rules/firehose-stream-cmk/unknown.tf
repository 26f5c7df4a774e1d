variable "given" {
  type = string
}

resource "aws_kinesis_firehose_delivery_stream" "unclear" {
  name        = "f"
  destination = "extended_s3"
  server_side_encryption {
    enabled  = true
    key_type = var.given # expect: undecided var.given
    key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/k"
  }
}
