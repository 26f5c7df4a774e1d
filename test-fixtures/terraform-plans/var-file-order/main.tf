variable "a" {}
variable "b" { type = number }
variable "c" { type = list(string) }
resource "terraform_data" "x" { input = { a = var.a, b = var.b, c = var.c } }
