rule "elasticache-replication-group-cmk" {
  title    = "Cache is encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::ElastiCache::ReplicationGroup"
  when     = self.GlobalReplicationGroupId == null
  require  = self.KmsKeyId != null
  message  = "The cache is not encrypted with a key of your own."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId); it takes a new replication group."
  }
  aliases = [
    "CKV_AWS_191",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"]
}
