rule "elasticache-replication-group-tls" {
  title    = "ElastiCache takes TLS connections only"
  practice = "transit.database-tls"
  severity = "high"
  lower    = { medium = self.TransitEncryptionMode == "preferred" }
  resource = "AWS::ElastiCache::ReplicationGroup"
  when     = self.GlobalReplicationGroupId == null
  require  = self.TransitEncryptionMode != "preferred" && self.TransitEncryptionEnabled == true
  message  = "The cache accepts connections in clear."
  why      = "Whoever listens on the network reads sessions and tokens as they pass, and the cache's own password."
  fix {
    set = {
      TransitEncryptionEnabled = true
    }
  }
  aliases = [
    "CKV_AWS_30", "AVD-AWS-0051", "1afbb3fa-cf6c-4a3d-b730-95e9f4df343e", "3b02569b-fc6f-4153-b3a3-ba91022fed68", "F33",
    "terrascan:AC_AWS_0467", "guard:ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT",
  ]
  references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html"]
}
