locals {
  envs = { dev = { n = 1 }, prod = { n = 3 } }
  flat = merge([for e, c in local.envs : { for i in range(c.n) : "${e}-${i}" => { env = e, i = i } }]...)
}
resource "terraform_data" "x" {
  for_each = { for k, v in local.flat : k => v if v.env == "prod" || v.i == 0 }
  input    = each.value
}
output "n" { value = length(terraform_data.x) }
output "first" { value = values(terraform_data.x)[0].input }
output "ids" { value = [for x in terraform_data.x : x.id] }
