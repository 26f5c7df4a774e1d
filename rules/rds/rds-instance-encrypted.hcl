rule "rds-instance-encrypted" {
  title    = "RDS instance is encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::RDS::DBInstance"
  when     = !self.follows # a cluster's member follows its cluster, a replica its source, a restored one its snapshot
  require  = self.StorageEncrypted == true
  message  = "The database keeps its storage and snapshots in clear."
  why      = "A snapshot can be shared and restored in another account; a key of this account's own stands in the way."
  fix {
    set = { StorageEncrypted = true }
    say = "Storage cannot be encrypted in place: restore from an encrypted copy of a snapshot."
  }
  aliases = [
    "CKV_AWS_16", "AVD-AWS-0080", "F27", "AC_AWS_0058", "RDS_STORAGE_ENCRYPTED",
    "08bd0760-8752-44e1-9779-7bb369b2b4e4", "5beacce3-4020-4a3d-9e1d-a36f953df630",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"]
}
