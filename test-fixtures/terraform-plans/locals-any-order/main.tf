locals {
  c = "${local.b}-c"
  a = "a"
  b = "${local.a}-b"
  m = { for k in [local.c, local.a] : k => length(k) }
}
resource "terraform_data" "x" { input = { c = local.c, m = local.m } }
output "c" { value = local.c }
