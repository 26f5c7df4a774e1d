# Memcached has no backups; a member of a replication group is backed up with its group, a secondary with its primary.
view "AWS::ElastiCache::CacheCluster" {
  replication_group = given
  keeps_backups     = contains(["redis", "valkey"], lower(self.Engine)) && self.replication_group == null
}

view "AWS::ElastiCache::ReplicationGroup" { keeps_backups = self.GlobalReplicationGroupId == null }
