resource "aws_dms_endpoint" "silent" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
}
