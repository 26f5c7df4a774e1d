resource "aws_vpc" "bare" { # expect: fail
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "adopted" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_default_security_group" "open" {
  vpc_id = aws_vpc.adopted.id
  ingress { # expect: fail
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
  }
}
