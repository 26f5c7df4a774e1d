locals {
  a = toset(["x", "y", "z"])
  b = toset(["y", "w"])
}
resource "terraform_data" "x" {
  input = {
    union    = sort(setunion(local.a, local.b))
    both     = tolist(setintersection(local.a, local.b))
    minus    = tolist(setsubtract(local.a, local.b))
    numbers  = tolist(toset([3, 1, 2, 1]))
    mixed    = tolist(toset(["b", 1, true]))
    contains = contains(local.a, "x")
    length   = length(toset(["a", "a"]))
    concat   = concat(tolist(local.a), ["q"])
    objects  = length(toset([{ a = 1 }, { a = 1 }, { a = 2 }]))
    one      = one(toset(["only"]))
    product  = length(setproduct(local.a, local.b))
  }
}
resource "terraform_data" "each" {
  for_each = setunion(local.a, local.b)
  input    = each.key == each.value
}
