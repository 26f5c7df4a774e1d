rule "memorydb-snapshot-cmk" {
  title    = "MemoryDB snapshot is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "aws_memorydb_snapshot"
  require  = self.kms_key_arn != null
  message  = "The snapshot is encrypted with AWS's key for MemoryDB."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_arn."
  }
  aliases = [
    "CKV_AWS_278",
  ]
  references = ["https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html"]
}
