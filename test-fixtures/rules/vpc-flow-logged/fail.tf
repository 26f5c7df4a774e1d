resource "aws_vpc" "dark" { # expect: fail
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "some" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_flow_log" "some" {
  vpc_id       = aws_vpc.some.id
  traffic_type = "REJECT" # expect: fail
}
