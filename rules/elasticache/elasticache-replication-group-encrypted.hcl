rule "elasticache-replication-group-encrypted" {
  title    = "ElastiCache replication group is encrypted at rest"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::ElastiCache::ReplicationGroup"
  when     = self.GlobalReplicationGroupId == null
  require  = self.AtRestEncryptionEnabled == true
  message  = "The cache keeps its backups and swap in clear."
  why      = "What is cached is what is used most: sessions, tokens, personal data. A backup carries it out of the cache."
  fix {
    set = {
      AtRestEncryptionEnabled = true
    }
  }
  aliases = [
    "CKV_AWS_29", "AVD-AWS-0045", "76976de7-c7b1-4f64-a94f-90c1345914c2", "e4ee3903-9225-4b6a-bdfb-e62dbadef821", "F25",
    "terrascan:AC_AWS_0466", "guard:ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"]
}
