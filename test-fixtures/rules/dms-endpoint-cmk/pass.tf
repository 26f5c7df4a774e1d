resource "aws_dms_endpoint" "good" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
resource "aws_dms_s3_endpoint" "bucket" {
  endpoint_id                       = "s"
  endpoint_type                     = "target"
  bucket_name                       = "b"
  server_side_encryption_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
