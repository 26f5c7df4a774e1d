variable "protected" {
  type = bool
}

resource "aws_networkfirewall_firewall" "edge" {
  name                = "edge"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:123456789012:firewall-policy/main"
  vpc_id              = "vpc-1"
  delete_protection   = var.protected # expect: undecided var.protected
}
