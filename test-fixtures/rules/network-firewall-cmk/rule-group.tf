resource "aws_networkfirewall_rule_group" "bare" { # expect: fail
  name     = "bare"
  type     = "STATEFUL"
  capacity = 100
  rules    = "pass tcp any any -> any any (sid:1;)"
}

resource "aws_networkfirewall_rule_group" "own" {
  name     = "own"
  type     = "STATEFUL"
  capacity = 100
  rules    = "pass tcp any any -> any any (sid:1;)"
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = "arn:aws:kms:eu-west-1:123456789012:key/1"
  }
}
