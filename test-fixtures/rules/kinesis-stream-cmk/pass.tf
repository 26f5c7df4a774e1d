resource "aws_kinesis_stream" "good" {
  name            = "s"
  encryption_type = "KMS"
  kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
