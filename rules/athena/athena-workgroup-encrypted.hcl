rule "athena-workgroup-encrypted" {
  title    = "Athena workgroup encrypts its query results"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Athena::WorkGroup"
  let {
    configuration = self.WorkGroupConfiguration
  }
  require = configuration.ResultConfiguration.EncryptionConfiguration.EncryptionOption != null || configuration.ManagedQueryResultsConfiguration.Enabled == true
  message = "The workgroup does not say how query results are encrypted."
  why     = "S3 encrypts them with its own key; only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set ResultConfiguration.EncryptionConfiguration, best to SSE_KMS with a key."
  }
  aliases = [
    "CKV_AWS_159", "d364984a-a222-4b5f-a8b0-e23ab19ebff3", "AVD-AWS-0006",
  ]
  references = ["https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html"]
}
