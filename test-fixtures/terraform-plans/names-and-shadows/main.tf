variable "each" {
  default = "variable"
}

locals {
  each  = "local"
  count = 7
  path  = { module = "mine" }
  k     = "outer"
  nested = [
    for k in ["a", "b"] : {
      k     = k
      inner = [for k, v in { c = k } : "${k}-${v}"]
    }
  ]
  self = { self = 1 }
}

resource "terraform_data" "x" {
  for_each = { for i, v in ["p", "q"] : v => i if v != "none" }
  input    = [each.key, each.value, var.each, local.each, local.count, local.path.module, local.nested, local.k, path.module, local.self]
}

resource "terraform_data" "y" {
  count = local.count - 5
  input = [count.index, local.count, terraform_data.x["p"].input[2], terraform_data.y_z.input]
}

resource "terraform_data" "y_z" {
  input = "dash"
}

resource "terraform_data" "with-dash" {
  input = terraform_data.y_z.input
}

output "with-dash" {
  value = terraform_data.with-dash.input
}

output "x" {
  value = terraform_data.x["q"].input[1] + 1
}
