variable "subnets" { type = map(object({ cidr = string, tags = map(string) })) }
variable "network" { type = any }
resource "terraform_data" "s" {
  for_each = var.subnets
  input    = merge(each.value, { name = "${var.network.name}-${each.key}" })
}
output "all" { value = values(terraform_data.s)[*].input.name }
