rule "dms-endpoint-password-not-plaintext" {
  title    = "Password of a migration endpoint is not in the code"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::DMS::Endpoint"
  require  = !(password_literal(self.Password) || password_literal(self.MongoDbSettings.Password) || password_literal(self.KafkaSettings.SaslPassword) || password_literal(self.RedisSettings.AuthPassword))
  message  = "The password stands in the code."
  why      = <<-END
    Whoever can read the repository, a plan or the stack's template has the password, and so has everyone to whom
    either is ever copied.
  END
  fix {
    say = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
  }
  aliases = [
    "5f700072-b7ce-4e84-b3f3-497bf1c24a4d", "F37", "guard:DMS_NO_PLAINTEXT_PASSWORD", "f988a17f-1139-46a3-8928-f27eafd8b024",
    "F55",
  ]
  concepts   = ["dms-endpoint-mongodb-password-not-plaintext"]
  references = ["https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html"]
}
