resource "aws_kinesis_stream" "good" {
  name            = "s"
  encryption_type = "KMS"
}
