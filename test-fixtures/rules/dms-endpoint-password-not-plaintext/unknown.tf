variable "password" {
  type      = string
  sensitive = true
}
resource "aws_dms_endpoint" "asked" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  password = var.password
}
