rule "timestream-database-cmk" {
  title    = "Timestream database is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Timestream::Database"
  require  = self.KmsKeyId != null
  message  = "The database is encrypted with AWS's key for Timestream."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_160",
  ]
  references = ["https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html"]
}
