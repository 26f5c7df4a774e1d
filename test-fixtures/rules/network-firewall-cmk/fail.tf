resource "aws_networkfirewall_firewall" "edge" { # expect: fail
  name                = "edge"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:123456789012:firewall-policy/main"
  vpc_id              = "vpc-1"
}

resource "aws_networkfirewall_firewall_policy" "main" {
  name = "main"
  firewall_policy {
    stateless_default_actions          = ["aws:drop"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
  encryption_configuration {
    type   = "AWS_OWNED_KMS_KEY" # expect: fail
    key_id = "AWS_OWNED_KMS_KEY"
  }
}
