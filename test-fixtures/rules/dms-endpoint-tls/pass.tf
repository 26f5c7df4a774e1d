resource "aws_dms_endpoint" "good" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  ssl_mode      = "verify-full"
}
resource "aws_dms_endpoint" "bucket" {
  endpoint_id   = "s"
  endpoint_type = "target"
  engine_name   = "s3"
}
