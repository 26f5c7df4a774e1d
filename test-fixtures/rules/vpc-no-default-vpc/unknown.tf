variable "keep" {
  type = bool
}

resource "aws_default_vpc" "perhaps" { # expect: fail
  count = var.keep ? 1 : 0
}
