variable "group" {
  type = string
}
resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "fixtures-records"
  cloud_watch_logs_group_arn = var.group # expect: undecided var.group
}
