resource "aws_kinesis_video_stream" "good" {
  name       = "s"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
