rule "athena-database-encrypted" {
  title    = "Athena database encrypts its query results"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  resource = "aws_athena_database"
  require  = length(self.encryption_configuration) > 0
  message  = "The database does not say how its query results are encrypted."
  why      = "S3 encrypts them with its own key; only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Add encryption_configuration, best with SSE_KMS and a key."
  }
  aliases = [
    "CKV_AWS_77", "AVD-AWS-0006", "b2315cae-b110-4426-81e0-80bb8640cdd3", "terrascan:AC_AWS_0443",
  ]
  references = ["https://docs.aws.amazon.com/athena/latest/ug/encryption.html"]
}
