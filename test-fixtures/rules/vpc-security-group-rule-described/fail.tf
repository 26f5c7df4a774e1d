resource "aws_security_group" "silent" {
  ingress { # expect: fail
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/8", "192.168.0.0/16"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "silent" { # expect: fail
  security_group_id = aws_security_group.silent.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/8"
}
