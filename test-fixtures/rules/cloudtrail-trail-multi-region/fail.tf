resource "aws_cloudtrail" "one" {
  name                       = "one"
  s3_bucket_name             = "fixtures-records"
  is_multi_region_trail = false # expect: fail
}
resource "aws_cloudtrail" "no_iam" {
  name                       = "no_iam"
  s3_bucket_name             = "fixtures-records"
  is_multi_region_trail         = true
  include_global_service_events = false # expect: fail
}
