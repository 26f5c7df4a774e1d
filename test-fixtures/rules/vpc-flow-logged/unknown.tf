variable "vpc_id" {
  type = string
}

resource "aws_vpc" "unclear" { # expect: undecided var.vpc_id
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "unclear" {
  vpc_id       = var.vpc_id
  traffic_type = "ALL"
}
