rule "network-firewall-cmk" {
  title    = "A network firewall, its policy and rules are encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = ["aws_networkfirewall_firewall", "aws_networkfirewall_rule_group", "aws_networkfirewall_firewall_policy"]
  require  = self.encryption_configuration[0].type == "CUSTOMER_KMS" && self.encryption_configuration[0].key_id != null
  message  = "No key of yours encrypts what it keeps."
  why      = "A key of one's own can be watched, and taken away from whoever should no longer read."
  fix {
    say = "Name a KMS key (encryption_configuration, type CUSTOMER_KMS)."
  }
  aliases = [
    "CKV_AWS_345", "CKV_AWS_346",
  ]
  concepts   = ["network-firewall-policy-cmk"]
  references = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html"]
}
