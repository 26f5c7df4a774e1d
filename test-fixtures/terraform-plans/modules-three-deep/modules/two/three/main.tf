variable "value" {}
resource "terraform_data" "leaf" {
  for_each = toset(["a", var.value])
  input = "${each.key}/${each.value}"
}
output "value" { value = var.value }
output "all" { value = { for k, v in terraform_data.leaf : k => v.input } }
