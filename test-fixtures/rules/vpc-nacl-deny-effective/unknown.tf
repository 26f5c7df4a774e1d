variable "number" {
  type = number
}

resource "aws_network_acl" "main" {
  vpc_id = "vpc-1"
}

resource "aws_network_acl_rule" "shut" {
  network_acl_id = aws_network_acl.main.id
  rule_number    = var.number # expect: undecided var.number
  rule_action    = "deny"
  protocol       = "-1"
  cidr_block     = "198.51.100.0/24"
}

resource "aws_network_acl_rule" "open" {
  network_acl_id = aws_network_acl.main.id
  rule_number    = 200
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0"
}
