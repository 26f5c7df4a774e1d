rule "dynamodb-table-cmk" {
  title    = "Table is encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::DynamoDB::Table"
  require  = self.SSESpecification.SSEEnabled == true && self.SSESpecification.KMSMasterKeyId != null
  message  = "The table uses a key of AWS's."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Turn server-side encryption on with a key of your own."
  }
  aliases = [
    "CKV_AWS_119", "AVD-AWS-0025", "c8dee387-a2e6-4a73-a942-183c975549ac", "W74", "guard:DYNAMODB_TABLE_ENCRYPTED_KMS",
  ]
  references = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"]
}
