locals {
  sizes = { small = 1, large = 4 }
  tree  = { a = { b = { c = "deep" } } }
}
resource "terraform_data" "x" {
  input = {
    index    = local.sizes["small"]
    attr     = local.sizes.large
    lookup   = lookup(local.sizes, "medium", 2)
    deep     = local.tree["a"].b["c"]
    keys     = keys(local.sizes)
    values   = values({ b = 2, a = 1 })
    merge    = merge(local.sizes, { small = 9 }, { "other" = 0 })
    contains = contains(keys(local.sizes), "small")
    computed = { for k in ["small", "large"] : "${k}-size" => local.sizes[k] }
    key      = { (local.tree.a.b.c) = 1, "quoted key" = 2, dash-ed = 3 }
    string   = { 1 = "a", 2 = "b" }["1"]
    tomap    = tomap({ a = 1, b = "2" })
    length   = [length(local.sizes), length("äö"), length([])]
  }
}
