variable "name" { type = string }
variable "size" { type = number }
module "two" {
  source = "../two"
  count = var.size
  prefix = "${var.name}-${count.index}"
}
output "names" { value = module.two[*].name }
output "deep" { value = module.two[0].three }
