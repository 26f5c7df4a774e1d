resource "terraform_data" "a" { input = "x" }
resource "terraform_data" "b" {
  input = {
    id = terraform_data.a.id
    tpl = "arn:${terraform_data.a.id}:x"
    notnull = terraform_data.a.id != null
    starts = startswith("arn:${terraform_data.a.id}", "arn:")
    cond = terraform_data.a.id == "q" ? "y" : "z"
    list = [terraform_data.a.id, "k"]
    len = length([terraform_data.a.id, "k"])
    map = { (terraform_data.a.input) = terraform_data.a.id }
    keys = keys({ k = terraform_data.a.id })
    coalesce = coalesce(terraform_data.a.id, "b")
    join = join(",", ["a", terraform_data.a.id])
    for = [for v in ["a", terraform_data.a.id] : "${v}!"]
    or = true || terraform_data.a.id == "x"
    merged = merge({ a = 1 }, { b = terraform_data.a.id })
    input = terraform_data.a.input
    tried = try(terraform_data.a.output.foo, "d")
    can = can(terraform_data.a.id)
    contains = contains(["a", terraform_data.a.id], "a")
    format = format("%s-%s", "a", terraform_data.a.id)
    element = element(["a", terraform_data.a.id], 0)
    lookup = lookup({ a = "1", b = terraform_data.a.id }, "a", "x")
    flatten = flatten([["a"], [terraform_data.a.id]])
    concat = concat(["a"], [terraform_data.a.id])
    zip = zipmap(["a", "b"], ["1", terraform_data.a.id])
    json = jsonencode({ a = terraform_data.a.id })
    values = values({ a = "1", b = terraform_data.a.id })
    compact = compact(["a", "", terraform_data.a.id])
    tolist = tolist(["a", terraform_data.a.id])
    toset = toset(["a", terraform_data.a.id])
    one = one([terraform_data.a.id])
    split = split(",", terraform_data.a.id)
    replace = replace(terraform_data.a.id, "a", "b")
    slice = slice(["a", terraform_data.a.id, "c"], 0, 1)
    sum = length(terraform_data.a.id) > 0
    index = ["a", "b"][length(["x"])]
  }
}
