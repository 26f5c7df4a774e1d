variable "v" {
  default = ["override", 1]
}

variable "typed" {
  type = number
}

locals {
  a = 10
}

resource "terraform_data" "counted" {
  count = 2
}

module "m" {
  source = "./other"
  v      = "override"
}

output "o" {
  value = nonsensitive("override")
}
