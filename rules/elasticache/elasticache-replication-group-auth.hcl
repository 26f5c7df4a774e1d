rule "elasticache-replication-group-auth" {
  title    = "ElastiCache asks its clients for a password"
  practice = "identity.least-privilege"
  severity = "medium"
  resource = "AWS::ElastiCache::ReplicationGroup"
  when     = self.GlobalReplicationGroupId == null
  require  = self.TransitEncryptionEnabled == true && (self.AuthToken != null || length(self.UserGroupIds) > 0)
  message  = "Whoever reaches the cache over the network may read and change everything in it."
  why      = "One host taken in the network is enough; with users and passwords it takes those as well."
  fix {
    say = "Turn on TLS, then give it a user group (user_group_ids, UserGroupIds), or a token from Secrets Manager."
  }
  aliases = [
    "CKV_AWS_31",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html"]
}
