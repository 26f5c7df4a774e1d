rule "elasticache-cluster-backup" {
  title    = "ElastiCache cluster is backed up"
  practice = "data.restorable"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup"]
  when     = self.keeps_backups
  require  = self.SnapshotRetentionLimit > 0
  message  = "No backup of the cache is kept."
  why      = "What lives only in the cache is gone with the cache: after a failure, a wrong command, or an intruder."
  fix {
    set = {
      SnapshotRetentionLimit = 7
    }
  }
  aliases = [
    "CKV_AWS_134", "AVD-AWS-0050", "8fdb08a0-a868-4fdf-9c27-ccab0237f1ab",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html"]
}
