variable "id" {}
variable "number" {}
resource "terraform_data" "this" {
  count = var.number
  input = "${var.id}/${count.index}"
}
output "id" { value = upper(var.id) }
