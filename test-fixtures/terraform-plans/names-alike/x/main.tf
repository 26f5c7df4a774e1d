variable "x" {}
locals { x = "inner ${var.x}" }
resource "terraform_data" "x" { input = local.x }
output "x" { value = terraform_data.x.input }
