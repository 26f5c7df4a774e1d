resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "fixtures-records"
  enable_logging = false # expect: fail
}
