module "m" {
  source = "./m"
  a = null
  b = null
}
output "a" { value = module.m.a }
output "b" { value = module.m.b }
