variable "name" {}
variable "zones" { type = list(string) }
module "zone" {
  source = "./zone"
  count  = length(var.zones)
  id     = "${var.name}-${var.zones[count.index]}"
  number = count.index + 1
}
output "ids" { value = module.zone[*].id }
