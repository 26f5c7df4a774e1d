variable "v" {
  type        = list(string)
  default     = ["main"]
  description = "main"
}

variable "typed" {
  default = "5"
}

locals {
  a = 1
  b = local.a + 1
}

resource "terraform_data" "x" {
  input = { v = var.v, typed = var.typed, a = local.a, b = local.b, module = module.m.v, other = module.m.other }

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
  }
}

resource "terraform_data" "counted" {
  count = 1
  input = count.index
}

module "m" {
  source = "./m"
  v      = "main"
  other  = "main"
}

output "o" {
  value     = "main"
  sensitive = true
}
