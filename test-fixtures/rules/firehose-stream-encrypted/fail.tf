resource "aws_kinesis_firehose_delivery_stream" "bad" {
  name        = "f"
  destination = "extended_s3"
  server_side_encryption {
    enabled = false # expect: fail
  }
}
