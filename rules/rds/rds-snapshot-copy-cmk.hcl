rule "rds-snapshot-copy-cmk" {
  title    = "RDS snapshot copy is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "aws_db_snapshot_copy"
  require  = self.kms_key_id != null
  message  = "The copy is encrypted as its source is."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Name a key of your own in kms_key_id."
  }
  aliases = [
    "CKV_AWS_266",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html"]
}
