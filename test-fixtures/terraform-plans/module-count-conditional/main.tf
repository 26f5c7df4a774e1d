variable "on" { default = false }
module "a" {
  source = "./m"
  count = var.on ? 1 : 0
  x = "a"
}
module "b" {
  source = "./m"
  count = var.on ? 0 : 1
  x = "b"
}
output "v" { value = concat(module.a[*].x, module.b[*].x) }
output "try" { value = try(module.a[0].x, "none") }
output "one" { value = one(module.b[*].x) }
