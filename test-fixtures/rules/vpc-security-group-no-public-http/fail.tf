resource "aws_security_group" "inline" {
  ingress {
    protocol    = "tcp"
    from_port   = 80
    to_port     = 80
    cidr_blocks = ["0.0.0.0/0"] # expect: fail
  }
}

resource "aws_vpc_security_group_ingress_rule" "apart" {
  security_group_id = aws_security_group.inline.id
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_ipv4         = "0.0.0.0/0" # expect: fail
}

resource "aws_security_group_rule" "older" {
  security_group_id = "sg-0123456789abcdef0"
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_blocks       = ["0.0.0.0/0"] # expect: fail
}
