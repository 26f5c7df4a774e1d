resource "aws_security_group" "open" {
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"] # expect: fail
  }
}

resource "aws_vpc_security_group_egress_rule" "orphan" {
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0" # expect: fail
}
