variable "ids" {
  type    = map(string)
  default = { a = "id-a", b = "id-b" }
}

import {
  for_each = var.ids
  to       = terraform_data.imported[each.key]
  id       = each.value
}

resource "terraform_data" "imported" {
  for_each = var.ids
}

resource "terraform_data" "x" {
  input = { keys = keys(terraform_data.imported), n = length(terraform_data.imported) }
}

moved {
  from = module.old
  to   = module.new
}

removed {
  from = module.gone

  lifecycle {
    destroy = false
  }
}

module "new" {
  source = "./m"
  v      = "given"
}

check "scoped" {
  assert {
    condition     = module.new.v == "given"
    error_message = "never ${module.new.v}"
  }

  assert {
    condition     = length(terraform_data.imported) == 2
    error_message = "never"
  }
}

output "v" {
  value = module.new.v

  precondition {
    condition     = module.new.v != ""
    error_message = "never"
  }
}
