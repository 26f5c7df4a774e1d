variable "password" {
  type    = string
  default = "not-a-real-one-7"
}
resource "aws_dms_endpoint" "literal" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  password = "not-a-real-one-7" # expect: fail
}
resource "aws_dms_endpoint" "followed" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  password = var.password # expect: fail
}
