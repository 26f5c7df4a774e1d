# That every port is open says vpc-security-group-no-public-all.
resource "aws_security_group" "everything" {
  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
}

resource "aws_security_group" "every_tcp_port" {
  ingress {
    protocol    = "tcp"
    from_port   = 0
    to_port     = 65535
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "apart" {
}

resource "aws_vpc_security_group_ingress_rule" "everything" {
  security_group_id = aws_security_group.apart.id
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0"
}
