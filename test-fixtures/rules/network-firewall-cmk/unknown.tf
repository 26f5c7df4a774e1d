variable "key" {
  type = string
}

resource "aws_networkfirewall_firewall_policy" "main" {
  name = "main"
  firewall_policy {
    stateless_default_actions          = ["aws:drop"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = var.key # expect: undecided var.key
  }
}
