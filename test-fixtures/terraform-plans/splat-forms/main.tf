locals {
  l = [{ a = [1, 2], b = { c = "x" } }, { a = [3], b = { c = "y" } }]
  o = { a = [9] }
  n = null
}
resource "terraform_data" "x" {
  input = {
    full = local.l[*].a[0]
    attr = local.l.*.b.c
    single = local.o[*].a
    none = local.n[*]
    deep = local.l[*].b.c
    flat = flatten(local.l[*].a)
  }
}
