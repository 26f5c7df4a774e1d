variable "purpose" {
  type = string
}

resource "aws_vpc_security_group_ingress_rule" "unclear" {
  security_group_id = "sg-0123456789abcdef0"
  description       = var.purpose # expect: undecided var.purpose
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/8"
}
