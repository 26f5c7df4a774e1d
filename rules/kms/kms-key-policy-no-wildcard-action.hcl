rule "kms-key-policy-no-wildcard-action" {
  title    = "KMS key policy lets only the account itself do everything"
  practice = "rest.kms"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  require  = length([for s in whole_service_grants(self.KeyPolicy, "kms") : s if anytrue([for p in s.Principals : p.Type != "Service" && !matches(p.Id, "(:root|^[0-9]{12}|caller_identity.*|AccountId.*)$")])]) == 0
  message  = "A principal beside the account may do everything with this key."
  why      = <<-END
    Whoever may do everything may rewrite the policy, decrypt all and schedule the key's deletion: duties are no
    longer apart.
  END
  fix {
    say = "Name administration actions for administrators, and kms:Decrypt, kms:Encrypt and the like for users."
  }
  aliases = [
    "7ebc9038-0bde-479a-acc4-6ed7b6758899", "da905474-7454-43c0-b8d2-5756ab951aba", "terrascan:AC_AWS_0482",
  ]
  references = ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"]
}
