rule "dynamodb-replica-cmk" {
  title    = "DynamoDB replica is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]
  each     = self.replicas
  require  = it.SSESpecification.KMSMasterKeyId != null
  message  = "The replica in ${it.Region} uses a key of AWS's."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of the replica's region for each replica."
  }
  aliases = [
    "CKV_AWS_271",
  ]
  references = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"]
}
