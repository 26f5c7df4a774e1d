resource "aws_dms_endpoint" "good" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
