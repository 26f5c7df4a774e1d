variable "source" {
  type = string
}

resource "aws_network_acl_rule" "unclear" {
  network_acl_id = "acl-1"
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 22
  to_port        = 22
  cidr_block     = var.source # expect: undecided var.source
}
