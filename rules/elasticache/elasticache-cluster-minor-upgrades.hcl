rule "elasticache-cluster-minor-upgrades" {
  title    = "ElastiCache cluster takes minor upgrades by itself"
  practice = "ami.patched"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup"]
  require  = self.AutoMinorVersionUpgrade != false
  message  = "Minor versions of the engine wait for somebody to install them."
  why      = "Known flaws stay open for as long as nobody looks."
  fix {
    set = {
      AutoMinorVersionUpgrade = true
    }
  }
  aliases = [
    "CKV_AWS_322",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html"]
}
