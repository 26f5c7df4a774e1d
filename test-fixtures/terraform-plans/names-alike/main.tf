variable "x" { default = "variable" }
locals {
  x    = "local ${var.x}"
  each = "a local called each"
  self = { count = 3 }
}
resource "terraform_data" "x" { input = { v = var.x, l = local.x, e = local.each, s = local.self.count } }
resource "terraform_data" "count" {
  count = 1
  input = "${count.index}:${terraform_data.x.input.v}"
}
module "x" {
  source = "./x"
  x      = local.x
}
output "x" { value = [module.x.x, terraform_data.count[0].input, terraform_data.count.0.input] }
