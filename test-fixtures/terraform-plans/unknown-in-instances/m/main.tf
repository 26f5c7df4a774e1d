variable "id" {}
variable "name" {}
resource "terraform_data" "t" { input = { id = var.id, name = var.name, has = var.id != null } }
output "id" { value = terraform_data.t.output }
output "name" { value = terraform_data.t.input.name }
