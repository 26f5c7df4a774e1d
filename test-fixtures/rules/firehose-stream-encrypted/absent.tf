resource "aws_kinesis_firehose_delivery_stream" "silent" { # expect: fail
  name        = "f"
  destination = "extended_s3"
}
