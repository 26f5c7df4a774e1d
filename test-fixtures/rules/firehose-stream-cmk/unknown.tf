variable "given" {
  type = string
}

resource "aws_kinesis_firehose_delivery_stream" "unclear" {
  name        = "f"
  destination = "extended_s3"
  server_side_encryption {
    enabled  = true
    key_type = var.given # expect: undecided var.given
  }
}
