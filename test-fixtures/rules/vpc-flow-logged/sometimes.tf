variable "flow" {
  type = bool
}

resource "aws_vpc" "maybe" { # expect: fail when !var.flow
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "maybe" {
  count        = var.flow ? 1 : 0
  vpc_id       = aws_vpc.maybe.id
  traffic_type = "ALL"
}
