locals {
  rules = {
    http  = { port = "80", cidrs = ["0.0.0.0/0"], self = true }
    https = { port = 443 }
  }
}

module "m" {
  source = "./m"

  rules    = local.rules
  names    = ["b", "a", "b", 1]
  any      = { x = [1, "a"], y = null }
  tuple    = ["a", 1, true]
  number   = "07"
  bool     = "true"
  nothing  = null
  required = null
  deep     = [{ a = { b = [{ c = 1 }, {}] } }]
}

module "defaults" {
  source = "./m"

  rules    = {}
  names    = []
  required = "r"
}

output "m" {
  value = module.m.all
}

output "defaults" {
  value = module.defaults.all
}
