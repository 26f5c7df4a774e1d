variable "vpc_id" {
  type = string
}

resource "aws_vpc" "main" { # expect: undecided var.vpc_id
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_security_group" "somewhere" {
  vpc_id = var.vpc_id
}
