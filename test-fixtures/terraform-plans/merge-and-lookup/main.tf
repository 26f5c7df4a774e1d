locals {
  defaults = { a = "1", b = "2", tags = { x = "y" } }
  over = { b = "3", c = null }
}
resource "terraform_data" "x" {
  input = {
    m = merge(local.defaults, local.over)
    l = lookup({ a = "1" }, "z", "none")
    t = try(local.defaults.tags.x, "n")
    n = try(local.defaults.tags.q, null)
    c = coalesce(null, "", "v")
    cl = coalescelist([], ["w"])
    k = contains(keys(local.defaults), "a")
    d = distinct(["a", "b", "a"])
    s = sort(["b", "a"])
    si = setintersection(["a", "b"], ["b", "c"])
    su = setunion(["a"], ["b"])
    sp = setproduct(["a", "b"], [1, 2])
    r = reverse([1, 2, 3])
    rg = range(1, 10, 3)
    sl = slice(["a", "b", "c"], 1, 3)
    ch = chunklist(["a", "b", "c"], 2)
    z = zipmap(["a", "b"], [1, 2])
    tr = transpose({ a = ["1", "2"], b = ["2"] })
    rp = replace("a-b", "/[a-z]/", "x")
    rx = regex("(?P<n>[0-9]+)", "ab12")
    tm = trimspace("  x ")
    mk = matchkeys(["i", "j"], ["a", "b"], ["b"])
  }
}
