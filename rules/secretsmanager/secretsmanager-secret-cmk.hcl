rule "secretsmanager-secret-cmk" {
  title    = "Secret is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::SecretsManager::Secret"
  require  = self.KmsKeyId != null && (seen(target(self.KmsKeyId, "AWS::KMS::Key", "AWS::KMS::Alias")) || !endswith(self.KmsKeyId, "aws/secretsmanager"))
  message  = "The secret is encrypted with the account's default key."
  why      = <<-END
    A customer key has a policy of its own: who may read the secret must also be let in by the key, across accounts
    above all.
  END
  fix {
    say = "Name a KMS key of your own."
  }
  aliases = [
    "CKV_AWS_149", "AVD-AWS-0098", "b0d3ef3f-845d-4b1b-83d6-63a5a380375f", "a2f548f2-188c-4fff-b172-e9a6acb216bd",
    "c8ae9ba9-c2f7-4e5c-b32e-a4b7712d4d22", "W77", "terrascan:AC_AWS_0500", "guard:SECRETSMANAGER_USING_CMK",
  ]
  references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"]
}
