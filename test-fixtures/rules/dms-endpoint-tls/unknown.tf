variable "it" {
  type = string
}
resource "aws_dms_endpoint" "open" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  ssl_mode      = var.it # expect: undecided var.it
}
