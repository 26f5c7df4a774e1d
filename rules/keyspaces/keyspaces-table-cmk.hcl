rule "keyspaces-table-cmk" {
  title    = "Keyspaces table is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Cassandra::Table"
  require  = self.EncryptionSpecification.EncryptionType == "CUSTOMER_MANAGED_KMS_KEY" && self.EncryptionSpecification.KmsKeyIdentifier != null
  message  = "The table is encrypted with a key that belongs to AWS."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set type (EncryptionType) to CUSTOMER_MANAGED_KMS_KEY and name a key."
  }
  aliases = [
    "CKV_AWS_265",
  ]
  references = ["https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html"]
}
