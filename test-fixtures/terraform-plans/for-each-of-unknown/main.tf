resource "terraform_data" "seed" { input = "s" }
locals {
  ids = { a = terraform_data.seed.id, b = "known" }
}
resource "terraform_data" "x" {
  for_each = local.ids
  input = {
    value    = each.value
    merged   = merge(local.ids, { c = 1 })
    keys     = keys(local.ids)
    length   = length(local.ids)
    has      = contains(keys(local.ids), "a")
    lookup   = lookup(local.ids, "b", "none")
    cond     = each.key == "a" ? "first" : "second"
    coalesce = coalesce(each.value, "fallback")
    list     = [for k, v in local.ids : k]
    prefix   = startswith("pre-${terraform_data.seed.id}", "pre-")
  }
}
