rule "elasticache-cluster-multi-az" {
  title    = "ElastiCache nodes are in several zones"
  practice = "operations.available"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ElastiCache::CacheCluster"
  when     = self.NumCacheNodes > 1
  require  = self.AZMode == "cross-az"
  message  = "All nodes of the cache are in one zone."
  why      = "One zone that fails takes the whole cache with it."
  fix {
    set = {
      AZMode = "cross-az"
    }
  }
  aliases = [
    "6db03a91-f933-4f13-ab38-a8b87a7de54d", "cfdef2e5-1fe4-4ef4-bea8-c56e08963150", "terrascan:AC_AWS_0104",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html"]
}
