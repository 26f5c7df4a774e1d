resource "aws_dms_endpoint" "bad" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  ssl_mode      = "none" # expect: fail
}
