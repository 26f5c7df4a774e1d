variable "token" {
  type      = string
  default   = "t"
  ephemeral = true
}

variable "plain" {
  type      = object({ a = string, b = optional(number, 4) })
  default   = { a = "x" }
  sensitive = true
}

locals {
  pair = [var.token, "known"]
  keys = { (var.plain.a) = 1 }
}

module "m" {
  source = "./m"
  secret = var.token
  plain  = var.plain.a
}

resource "terraform_data" "x" {
  input = {
    second = nonsensitive(var.plain.a)
    b      = nonsensitive(var.plain.b)
    issens = issensitive(var.plain)
    keys   = nonsensitive(keys(local.keys))
    module = nonsensitive(module.m.plain)
    null   = ephemeralasnull(module.m.secret) == null
    second = ephemeralasnull(local.pair)[1]
  }
}
