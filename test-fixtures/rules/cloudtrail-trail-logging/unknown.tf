variable "on" {
  type = bool
}
resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "fixtures-records"
  enable_logging = var.on # expect: undecided var.on
}
