rule "elasticache-replication-group-failover" {
  title    = "ElastiCache replication group fails over by itself"
  practice = "operations.available"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ElastiCache::ReplicationGroup"
  when     = self.GlobalReplicationGroupId == null
  require  = self.AutomaticFailoverEnabled == true
  message  = "A failed primary is not replaced by a replica."
  why      = "What depends on the cache stands still until somebody acts."
  fix {
    set = {
      AutomaticFailoverEnabled = true
    }
  }
  aliases = [
    "CKV2_AWS_50",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"]
}
