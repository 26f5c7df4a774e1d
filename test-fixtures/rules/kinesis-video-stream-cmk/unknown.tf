variable "given" {
  type = string
}

resource "aws_kinesis_video_stream" "unclear" {
  name       = "s"
  kms_key_id = var.given # expect: undecided var.given
}
