rule "glacier-vault-policy-not-public" {
  title    = "Glacier vault policy lets in named principals only"
  practice = "identity.least-privilege"
  severity = "critical"
  resource = "aws_glacier_vault"
  require  = length(public_grants(self.policies, "glacier")) == 0
  message  = "Anyone with an AWS account can use this vault."
  why      = "Archives are often whole backups: a stranger fetches them, or deletes them."
  fix {
    say = "Name the principals."
  }
  aliases = [
    "CKV_AWS_167",
  ]
  references = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/api-SetVaultAccessPolicy.html"]
}
