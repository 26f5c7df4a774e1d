rule "network-firewall-cmk" {
  title    = "Network Firewall is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = ["aws_networkfirewall_firewall", "aws_networkfirewall_rule_group", "aws_networkfirewall_firewall_policy"]
  require  = self.encryption_configuration[0].type == "CUSTOMER_KMS" && self.encryption_configuration[0].key_id != null
  message  = "No customer key encrypts what it keeps."
  why      = "The use of a customer key can be watched, and taken away from whoever should no longer read."
  fix {
    say = "Name a KMS key (encryption_configuration, type CUSTOMER_KMS)."
  }
  aliases = [
    "CKV_AWS_345", "CKV_AWS_346",
  ]
  concepts   = ["network-firewall-policy-cmk"]
  references = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html"]
}
