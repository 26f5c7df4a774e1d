resource "aws_dms_endpoint" "silent" { # expect: fail
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
}
