rule "elasticache-replication-group-cmk" {
  title    = "ElastiCache replication group is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::ElastiCache::ReplicationGroup"
  when     = self.GlobalReplicationGroupId == null
  require  = self.KmsKeyId != null
  message  = "The cache is not encrypted with a key of your own."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId); it takes a new replication group."
  }
  aliases = [
    "CKV_AWS_191",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"]
}
