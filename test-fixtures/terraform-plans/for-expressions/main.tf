locals {
  people = [{ n = "ann", t = "a" }, { n = "bob", t = "b" }, { n = "cy", t = "a" }]
  nested = { x = ["1", "2"], y = ["3"] }
}
resource "terraform_data" "x" {
  input = {
    group = { for p in local.people : p.t => p.n... }
    filt = [for i, p in local.people : "${i}:${p.n}" if p.t == "a"]
    flat = flatten([for k, vs in local.nested : [for v in vs : { k = k, v = v }]])
    map = { for x in flatten([for k, vs in local.nested : [for v in vs : { k = k, v = v }]]) : "${x.k}.${x.v}" => x }
    upper = { for k, v in local.nested : upper(k) => length(v) }
    sp = local.people[*].n
    tpl = "%{ for p in local.people ~}${p.n},%{ endfor ~}"
    cond = "%{ if length(local.people) > 2 }many%{ else }few%{ endif }"
  }
}
resource "terraform_data" "each" {
  for_each = { for x in flatten([for k, vs in local.nested : [for v in vs : { k = k, v = v }]]) : "${x.k}.${x.v}" => x }
  input = "${each.value.k}-${each.value.v}"
}
