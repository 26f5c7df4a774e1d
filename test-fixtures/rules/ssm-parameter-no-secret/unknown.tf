variable "password" {
  type      = string
  sensitive = true
}
resource "aws_ssm_parameter" "unclear" {
  name  = "/app/db/password"
  type  = "SecureString"
  value = var.password
}
