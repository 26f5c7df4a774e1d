module "one" {
  source = "./modules/one"
  for_each = { blue = 1, green = 2 }
  name = each.key
  size = each.value
}
output "all" { value = { for k, m in module.one : k => m.names } }
output "blue" { value = module.one["blue"].deep }
