default "AWS::ElastiCache::ReplicationGroup" "AtRestEncryptionEnabled" {
  value  = self.Engine == "valkey"
  source = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html"
}

default "AWS::ElastiCache::ReplicationGroup" "TransitEncryptionEnabled" {
  value  = false
  source = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html"
}
