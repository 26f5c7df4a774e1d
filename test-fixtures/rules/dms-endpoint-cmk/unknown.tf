variable "it" {
  type = string
}
resource "aws_dms_endpoint" "open" {
  endpoint_id   = "e"
  endpoint_type = "source"
  engine_name   = "mysql"
  kms_key_arn   = var.it # expect: undecided var.it
}
