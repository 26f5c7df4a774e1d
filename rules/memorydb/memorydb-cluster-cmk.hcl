rule "memorydb-cluster-cmk" {
  title    = "MemoryDB cluster is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::MemoryDB::Cluster"
  require  = self.KmsKeyId != null
  message  = "The cluster is encrypted with AWS's key for MemoryDB."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_arn (KmsKeyId); it takes a new cluster."
  }
  aliases = [
    "CKV_AWS_201",
  ]
  references = ["https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html"]
}
