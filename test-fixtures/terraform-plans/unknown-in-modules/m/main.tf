variable "id" { type = string }
variable "list" { type = list(string) }
variable "obj" { type = object({ a = string, b = string, c = optional(string, "cc") }) }
resource "terraform_data" "r" {
  count = length(var.list)
  input = var.list[count.index]
}
output "all" { value = { id = var.id, n = length(var.list), obj = var.obj, r = terraform_data.r[*].input, pre = "x-${var.id}" } }
