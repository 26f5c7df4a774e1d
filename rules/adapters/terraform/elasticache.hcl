terraform "aws_elasticache_replication_group" {
  becomes = "AWS::ElastiCache::ReplicationGroup"
  properties {
    ReplicationGroupId       = self.replication_group_id
    Engine                   = self.engine
    AtRestEncryptionEnabled  = self.at_rest_encryption_enabled
    TransitEncryptionEnabled = self.transit_encryption_enabled
    TransitEncryptionMode    = self.transit_encryption_mode
    KmsKeyId                 = self.kms_key_id
    AuthToken                = self.auth_token
    UserGroupIds             = self.user_group_ids
    GlobalReplicationGroupId = self.global_replication_group_id
    AutomaticFailoverEnabled = self.automatic_failover_enabled
    AutoMinorVersionUpgrade  = self.auto_minor_version_upgrade
    SnapshotRetentionLimit   = self.snapshot_retention_limit
  }
}

terraform "aws_elasticache_cluster" {
  becomes = "AWS::ElastiCache::CacheCluster"
  properties {
    ClusterName             = self.cluster_id
    Engine                  = self.engine
    SnapshotRetentionLimit  = self.snapshot_retention_limit
    replication_group       = self.replication_group_id
    AutoMinorVersionUpgrade = self.auto_minor_version_upgrade
    AZMode                  = self.az_mode
    NumCacheNodes           = self.num_cache_nodes
    CacheSubnetGroupName    = self.subnet_group_name
  }
}

terraform "aws_elasticache_user" {
  becomes = "AWS::ElastiCache::User"
  properties {
    Passwords          = self.passwords
    AuthenticationMode = { Passwords = self.authentication_mode[0].passwords }
  }
}
