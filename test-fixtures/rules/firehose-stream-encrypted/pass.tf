resource "aws_kinesis_firehose_delivery_stream" "good" {
  name        = "f"
  destination = "extended_s3"
  server_side_encryption {
    enabled = true
  }
}

resource "aws_kinesis_firehose_delivery_stream" "better" {
  name        = "f"
  destination = "extended_s3"
  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/s"
    role_arn           = "arn:aws:iam::111122223333:role/r"
  }
}
