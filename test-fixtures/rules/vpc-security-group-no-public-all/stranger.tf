variable "group" {
  type = string
}

resource "aws_vpc_security_group_ingress_rule" "wide" {
  security_group_id = var.group
  ip_protocol       = "tcp"
  from_port         = 0
  to_port           = 65535
  cidr_ipv4         = "0.0.0.0/0" # expect: fail
}
