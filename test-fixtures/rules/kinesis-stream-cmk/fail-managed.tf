resource "aws_kinesis_stream" "managed" {
  name            = "s"
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis" # expect: fail
}
