rule "kms-key-policy-not-public" {
  title    = "KMS key policy lets in named principals only"
  practice = "rest.kms"
  severity = "critical"
  resource = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  let {
    open = public_grants(self.KeyPolicy, "kms")
  }
  require = length(open) == 0
  message = "Anyone may use this key: ${listed(open[0].Actions)}."
  why     = "Encryption protects nothing if everybody may decrypt."
  fix {
    say = "Name the accounts and roles that need the key."
  }
  aliases = [
    "CKV_AWS_33", "f6049677-ec4a-43af-8779-5190b6d03cba", "F76", "terrascan:AC_AWS_0162", "guard:KMS_NO_WILDCARD_PRINCIPAL",
  ]
  concepts   = ["kms-key-policy-no-wildcard-principal"]
  references = ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"]
}
