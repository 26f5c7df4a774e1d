variable "name" { type = string }
variable "rules" { type = list(object({ port = number, cidr = string, proto = optional(string, "tcp") })) }
resource "terraform_data" "rule" {
  count = length(var.rules)
  input = merge(var.rules[count.index], { name = "${var.name}-${count.index}" })
}
output "rules" { value = terraform_data.rule[*].input }
