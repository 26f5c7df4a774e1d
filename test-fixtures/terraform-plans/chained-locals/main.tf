locals {
  z = local.y + 1
  y = local.x * 2
  x = length(local.names)
}
locals {
  names = concat(local.base, [for n in local.base : "${n}2"])
  base  = split(" ", "a b")
  all = {
    for n in local.names : n => {
      index = index(local.names, n)
      next  = element(local.names, index(local.names, n) + 1)
    }
  }
}
resource "terraform_data" "x" {
  for_each = local.all
  input    = merge(each.value, { total = local.z })
}
