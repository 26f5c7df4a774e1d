variable "validate" {
  type = bool
}
resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "fixtures-records"
  enable_log_file_validation = var.validate # expect: undecided var.validate
}
