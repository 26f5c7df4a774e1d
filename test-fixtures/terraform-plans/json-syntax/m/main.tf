variable "p" {}
output "p" { value = var.p }
resource "terraform_data" "m" { input = var.p }
