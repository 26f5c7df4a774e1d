terraform "aws_memorydb_user" {
  becomes = "AWS::MemoryDB::User"
  properties {
    AuthenticationMode = { Type = self.authentication_mode[0].type, Passwords = self.authentication_mode[0].passwords }
    AccessString       = self.access_string
    UserName           = self.user_name
    Tags               = self.tags
  }
}

terraform "aws_memorydb_cluster" {
  becomes = "AWS::MemoryDB::Cluster"
  properties {
    ClusterName             = coalesce(self.name, self.name_prefix)
    TLSEnabled              = self.tls_enabled
    KmsKeyId                = self.kms_key_arn
    ACLName                 = self.acl_name
    AutoMinorVersionUpgrade = self.auto_minor_version_upgrade
    DataTiering             = self.data_tiering
    Description             = self.description
    Engine                  = self.engine
    EngineVersion           = self.engine_version
    FinalSnapshotName       = self.final_snapshot_name
    MaintenanceWindow       = self.maintenance_window
    MultiRegionClusterName  = self.multi_region_cluster_name
    NodeType                = self.node_type
    NumReplicasPerShard     = self.num_replicas_per_shard
    NumShards               = self.num_shards
    ParameterGroupName      = self.parameter_group_name
    Port                    = self.port
    SecurityGroupIds        = self.security_group_ids
    SnapshotArns            = self.snapshot_arns
    SnapshotName            = self.snapshot_name
    SnapshotRetentionLimit  = self.snapshot_retention_limit
    SnapshotWindow          = self.snapshot_window
    SnsTopicArn             = self.sns_topic_arn
    SubnetGroupName         = self.subnet_group_name
    Tags                    = self.tags
  }
}
