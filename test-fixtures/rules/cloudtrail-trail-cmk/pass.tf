resource "aws_kms_key" "trail" {
  enable_key_rotation = true
}
resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "fixtures-records"
  kms_key_id = aws_kms_key.trail.arn
}
