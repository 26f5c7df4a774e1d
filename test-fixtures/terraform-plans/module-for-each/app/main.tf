variable "name" { type = string }
variable "ports" { type = list(number) }
resource "terraform_data" "port" {
  for_each = { for p in var.ports : tostring(p) => p }
  input    = { app = var.name, port = each.value, secure = each.value == 443 }
}
output "url" { value = "https://${var.name}.example.com" }
output "ports" { value = [for p in terraform_data.port : p.input.port] }
