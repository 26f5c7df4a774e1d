default "AWS::ElastiCache::ReplicationGroup" "AtRestEncryptionEnabled" {
  value  = lower(self.Engine) == "valkey"
  source = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html"
}

default "AWS::ElastiCache::ReplicationGroup" "TransitEncryptionEnabled" {
  value  = false
  source = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html"
}

default "AWS::ElastiCache::CacheCluster" "SnapshotRetentionLimit" {
  value  = 0
  source = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html"
}

default "AWS::ElastiCache::ReplicationGroup" "SnapshotRetentionLimit" {
  value  = 0
  source = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html"
}

default "AWS::ElastiCache::ReplicationGroup" "AutomaticFailoverEnabled" {
  value  = false
  source = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html"
}
