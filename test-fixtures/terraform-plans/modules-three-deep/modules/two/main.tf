variable "prefix" { type = string }
module "three" {
  source = "./three"
  value = upper(var.prefix)
}
output "name" { value = module.three.value }
output "three" { value = module.three.all }
