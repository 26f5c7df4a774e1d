terraform "aws_elasticache_replication_group" {
  becomes = "AWS::ElastiCache::ReplicationGroup"
  removed = ["replication_group_description", "number_cache_clusters", "availability_zones"]
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
    ClusterMode              = try(tostring(self.cluster_mode), null)
    DataTieringEnabled       = self.data_tiering_enabled
    EngineVersion            = self.engine_version
    IpDiscovery              = self.ip_discovery
    LogDeliveryConfigurations = [for l in self.log_delivery_configuration : {
      DestinationType = l.destination_type
      DestinationDetails = {
        CloudWatchLogsDetails  = [for d in [l.destination] : { LogGroup = d } if l.destination_type == "cloudwatch-logs"][0]
        KinesisFirehoseDetails = [for d in [l.destination] : { DeliveryStream = d } if l.destination_type == "kinesis-firehose"][0]
      }
      LogFormat = l.log_format
      LogType   = l.log_type
    }]
    MultiAZEnabled = self.multi_az_enabled
    NetworkType    = self.network_type
    NodeGroupConfiguration = [for c in self.node_group_configuration : {
      NodeGroupId              = c.node_group_id
      PrimaryAvailabilityZone  = c.primary_availability_zone
      ReplicaAvailabilityZones = c.replica_availability_zones
      ReplicaCount             = c.replica_count
      Slots                    = c.slots
    }]
    NotificationTopicArn        = self.notification_topic_arn
    NumCacheClusters            = coalesce(self.num_cache_clusters, self.number_cache_clusters)
    NumNodeGroups               = coalesce(self.num_node_groups, try(self.cluster_mode[0].num_node_groups, null))
    Port                        = self.port
    PreferredCacheClusterAZs    = coalesce(self.preferred_cache_cluster_azs, self.availability_zones)
    ReplicasPerNodeGroup        = coalesce(self.replicas_per_node_group, try(self.cluster_mode[0].replicas_per_node_group, null))
    ReplicationGroupDescription = coalesce(self.description, self.replication_group_description)
    SecurityGroupIds            = self.security_group_ids
    SnapshotArns                = self.snapshot_arns
    SnapshotName                = self.snapshot_name
    SnapshotWindow              = self.snapshot_window
    CacheNodeType               = self.node_type
    CacheParameterGroupName     = self.parameter_group_name
    CacheSubnetGroupName        = self.subnet_group_name
    CacheSecurityGroupNames     = self.security_group_names
    PreferredMaintenanceWindow  = self.maintenance_window
    Tags                        = self.tags
  }
}

terraform "aws_elasticache_cluster" {
  becomes = "AWS::ElastiCache::CacheCluster"
  removed = ["security_group_names", "availability_zones"]
  properties {
    ClusterName             = self.cluster_id
    Engine                  = self.engine
    SnapshotRetentionLimit  = self.snapshot_retention_limit
    replication_group       = self.replication_group_id
    AutoMinorVersionUpgrade = self.auto_minor_version_upgrade
    AZMode                  = self.az_mode
    NumCacheNodes           = self.num_cache_nodes
    CacheSubnetGroupName    = self.subnet_group_name
    EngineVersion           = self.engine_version
    IpDiscovery             = self.ip_discovery
    LogDeliveryConfigurations = [for l in self.log_delivery_configuration : {
      DestinationType = l.destination_type
      DestinationDetails = {
        CloudWatchLogsDetails  = [for d in [l.destination] : { LogGroup = d } if l.destination_type == "cloudwatch-logs"][0]
        KinesisFirehoseDetails = [for d in [l.destination] : { DeliveryStream = d } if l.destination_type == "kinesis-firehose"][0]
      }
      LogFormat = l.log_format
      LogType   = l.log_type
    }]
    NetworkType                = self.network_type
    NotificationTopicArn       = self.notification_topic_arn
    Port                       = self.port
    PreferredAvailabilityZones = self.preferred_availability_zones
    SnapshotArns               = self.snapshot_arns
    SnapshotName               = self.snapshot_name
    SnapshotWindow             = self.snapshot_window
    TransitEncryptionEnabled   = self.transit_encryption_enabled
    CacheNodeType              = self.node_type
    CacheParameterGroupName    = self.parameter_group_name
    VpcSecurityGroupIds        = self.security_group_ids
    CacheSecurityGroupNames    = self.security_group_names
    PreferredMaintenanceWindow = self.maintenance_window
    Tags                       = self.tags
  }
}

terraform "aws_elasticache_user" {
  becomes = "AWS::ElastiCache::User"
  properties {
    Passwords          = self.passwords
    AuthenticationMode = { Type = self.authentication_mode[0].type, Passwords = self.authentication_mode[0].passwords }
    AccessString       = self.access_string
    Engine             = self.engine
    NoPasswordRequired = self.no_password_required
    UserId             = self.user_id
    UserName           = self.user_name
    Tags               = self.tags
  }
}

terraform "aws_elasticache_security_group" {
  becomes = "AWS::ElastiCache::SecurityGroup"
  removed = ["name", "description", "security_group_names"]
  properties {
    Description = self.description
  }
}
