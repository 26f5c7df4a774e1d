locals { l = ["a", "b", "c", "d", "e"] }
resource "terraform_data" "x" {
  input = {
    slice    = slice(local.l, 1, 3)
    chunks   = chunklist(local.l, 2)
    zip      = zipmap(["a", "b"], [1, [2]])
    wrap     = [for i in range(7) : element(local.l, i)]
    reverse  = reverse(local.l)
    index    = index(local.l, "c")
    range    = [range(3), range(1, 4), range(10, 0, -5), range(0)]
    coalesce = coalescelist([], ["x"])
    compact  = compact(["a", "", null, "b"])
    distinct = distinct(["a", "b", "a"])
    match    = matchkeys(["i1", "i2", "i3"], ["a", "b", "a"], ["a"])
    sum      = sum([1, 2.5, "3"])
    max      = max([1, 5, 3]...)
    min      = min(4, -1)
    trans    = transpose({ a = ["1", "2"], b = ["2"] })
    any      = [anytrue([]), anytrue([false, true]), alltrue([]), alltrue([true, false])]
    sort     = sort(["b", "A", "a", "10", "9"])
    flat     = flatten([[1, [2]], [], [[[3]]]])
    splat    = [{ a = 1 }, { a = 2 }][*].a
    legacy   = local.l.2
    single   = "x" [*]
    nothing  = null[*]
  }
}
