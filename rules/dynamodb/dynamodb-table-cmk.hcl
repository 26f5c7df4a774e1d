rule "dynamodb-table-cmk" {
  title    = "DynamoDB table is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::DynamoDB::Table"
  require  = self.SSESpecification.SSEEnabled == true && self.SSESpecification.KMSMasterKeyId != null
  message  = "The table uses a key of AWS's."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Turn server-side encryption on with a key of your own."
  }
  aliases = [
    "CKV_AWS_119", "AVD-AWS-0025", "c8dee387-a2e6-4a73-a942-183c975549ac", "W74", "guard:DYNAMODB_TABLE_ENCRYPTED_KMS",
    "ce089fd4-1406-47bd-8aad-c259772bb294", "4bd21e68-38c1-4d58-acdc-6a14b203237f", "terrascan:AC_AWS_0457", "guard:DYNAMODB_TABLE_MUST_BE_ENCRYPTED",
  ]
  concepts   = ["dynamodb-table-sse-declared"]
  references = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"]
}
