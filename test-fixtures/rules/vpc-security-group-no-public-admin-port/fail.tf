resource "aws_security_group" "inline" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"] # expect: fail
  }
}

resource "aws_security_group" "halves" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/1"] # expect: fail
  }
}

resource "aws_vpc_security_group_ingress_rule" "rest" {
  security_group_id = aws_security_group.halves.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "128.0.0.0/1" # expect: fail
}

resource "aws_security_group" "bare" {
}

resource "aws_security_group_rule" "apart" {
  security_group_id = aws_security_group.bare.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  ipv6_cidr_blocks  = ["::/0"] # expect: fail
}

resource "aws_security_group" "everything" {
  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"] # expect: fail
  }
}

resource "aws_security_group_rule" "orphan" {
  security_group_id = "sg-0123456789abcdef0"
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["0.0.0.0/0"] # expect: fail
}

resource "aws_security_group" "twice" {
}

resource "aws_vpc_security_group_ingress_rule" "first" {
  security_group_id = aws_security_group.twice.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0" # expect: fail
}

resource "aws_vpc_security_group_ingress_rule" "second" {
  security_group_id = aws_security_group.twice.id
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0" # expect: fail
}
