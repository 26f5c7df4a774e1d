rule "timestream-database-cmk" {
  title    = "Timestream database is encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Timestream::Database"
  require  = self.KmsKeyId != null
  message  = "The database is encrypted with AWS's key for Timestream."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_160",
  ]
  references = ["https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html"]
}
