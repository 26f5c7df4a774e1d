resource "terraform_data" "a" {
  for_each = toset(["x", "y"])
  input    = each.key
}
resource "terraform_data" "b" {
  for_each = { for k, v in terraform_data.a : k => v.id }
  input    = { key = each.key, id = each.value, text = "id-${each.value}" }
}
module "m" {
  source = "./m"
  count  = 2
  id     = terraform_data.a["x"].id
  name   = "n${count.index}"
}
output "ids" { value = module.m[*].id }
output "known" { value = module.m[*].name }
