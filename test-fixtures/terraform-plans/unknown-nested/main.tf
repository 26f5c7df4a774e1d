resource "terraform_data" "seed" {
  input = "seed"
}

locals {
  unknown = terraform_data.seed.id
  mixed   = { a = terraform_data.seed.id, b = "known" }
}

module "m" {
  source   = "./m"
  for_each = { x = terraform_data.seed.id, y = "known" }
  name     = each.key
  value    = each.value
  tags     = merge({ a = "a" }, { b = each.value })
  list     = [for k, v in local.mixed : { key = k, value = v }]
}

resource "terraform_data" "x" {
  input = {
    names    = { for k, m in module.m : k => m.name }
    values   = [for m in module.m : m.value]
    text     = "arn:${local.unknown}:${module.m["y"].value}"
    prefix   = startswith("arn:${local.unknown}", "arn:")
    lookup   = lookup(local.mixed, "b", "none")
    missing  = lookup(local.mixed, "c", "none")
    sum      = length(keys(local.mixed))
    concat   = concat(["a"], [local.unknown])
    coalesce = coalesce("", "x")
    cond     = local.mixed.b == "known" ? module.m["y"].tags.b : local.unknown
    nested   = module.m["x"].nested
    flat     = flatten([for m in values(module.m) : m.nested])
    splat    = values(module.m)[*].name
    zip      = zipmap(["p", "q"], [local.unknown, "k"])
    format   = format("%s-%d", "a", 3)
    slice    = slice([local.unknown, "b", "c"], 1, 3)
    element  = element([local.unknown, "b"], 1)
    reverse  = reverse([local.unknown, "b"])
    distinct = distinct(["a", "a"])
    chunk    = chunklist(["a", local.unknown, "c"], 2)
    transp   = { for k, v in { a = ["x"], b = ["x", "y"] } : k => length(v) }
    tern     = [for v in ["a", "b"] : v == "a" ? local.unknown : v]
    try      = try(local.mixed.nothing, "fallback")
  }
}
