variable "given" {
  type = bool
}

resource "aws_kinesis_firehose_delivery_stream" "unclear" {
  name        = "f"
  destination = "extended_s3"
  server_side_encryption {
    enabled = var.given # expect: undecided var.given
  }
}
