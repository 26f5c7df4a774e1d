variable "cidr" { type = string }
variable "zones" { type = list(string) }
locals { subnets = { for i, z in var.zones : z => cidrsubnet(var.cidr, 8, i) } }
resource "terraform_data" "subnet" {
  for_each = local.subnets
  input = { zone = each.key, cidr = each.value, gw = cidrhost(each.value, 1) }
}
output "subnets" { value = { for z, s in terraform_data.subnet : z => s.input.cidr } }
