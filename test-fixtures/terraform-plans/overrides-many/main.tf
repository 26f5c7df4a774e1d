locals {
  a = "main"
  b = "main"
}
variable "v" {
  type    = string
  default = "main"
}
resource "terraform_data" "x" {
  input            = { from = "main", a = local.a, b = local.b, v = var.v }
  triggers_replace = "main"
}
output "o" {
  value = "main"
}
