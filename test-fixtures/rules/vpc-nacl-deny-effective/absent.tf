resource "aws_network_acl" "main" {
  vpc_id = "vpc-1"
}

resource "aws_network_acl_rule" "shut" {
  network_acl_id = aws_network_acl.main.id
  rule_number    = 100
  rule_action    = "deny"
  protocol       = "-1"
  cidr_block     = "198.51.100.0/24"
}
