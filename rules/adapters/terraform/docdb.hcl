terraform "aws_docdb_cluster" {
  becomes = "AWS::DocDB::DBCluster"
  properties {
    DBClusterIdentifier              = self.cluster_identifier
    StorageEncrypted                 = self.storage_encrypted
    KmsKeyId                         = self.kms_key_id
    DBClusterParameterGroupName      = self.db_cluster_parameter_group_name
    MasterUserPassword               = coalesce(self.master_password, self.master_password_wo)
    SnapshotIdentifier               = self.snapshot_identifier
    SourceDBClusterIdentifier        = self.restore_to_point_in_time[0].source_cluster_identifier
    BackupRetentionPeriod            = self.backup_retention_period
    GlobalClusterIdentifier          = self.global_cluster_identifier
    EnableCloudwatchLogsExports      = self.enabled_cloudwatch_logs_exports
    AvailabilityZones                = self.availability_zones
    DBSubnetGroupName                = self.db_subnet_group_name
    DeletionProtection               = self.deletion_protection
    EngineVersion                    = self.engine_version
    ManageMasterUserPassword         = self.manage_master_user_password
    MasterUsername                   = self.master_username
    NetworkType                      = self.network_type
    Port                             = self.port
    PreferredBackupWindow            = self.preferred_backup_window
    PreferredMaintenanceWindow       = self.preferred_maintenance_window
    ServerlessV2ScalingConfiguration = [for c in self.serverless_v2_scaling_configuration : { MaxCapacity = c.max_capacity, MinCapacity = c.min_capacity }][0]
    StorageType                      = self.storage_type
    VpcSecurityGroupIds              = self.vpc_security_group_ids
    Tags                             = self.tags
  }
}

terraform "aws_docdb_global_cluster" {
  becomes = "AWS::DocDB::GlobalCluster"
  properties {
    GlobalClusterIdentifier   = self.global_cluster_identifier
    SourceDBClusterIdentifier = self.source_db_cluster_identifier
    StorageEncrypted          = self.storage_encrypted
    DeletionProtection        = self.deletion_protection
    Engine                    = self.engine
    EngineVersion             = self.engine_version
  }
}

terraform "aws_docdb_cluster_instance" {
  becomes = "AWS::DocDB::DBInstance"
  properties {
    DBInstanceIdentifier       = self.identifier
    DBClusterIdentifier        = self.cluster_identifier
    CACertificateIdentifier    = self.ca_cert_identifier
    AutoMinorVersionUpgrade    = self.auto_minor_version_upgrade
    AvailabilityZone           = self.availability_zone
    EnablePerformanceInsights  = self.enable_performance_insights
    PreferredMaintenanceWindow = self.preferred_maintenance_window
    DBInstanceClass            = self.instance_class
    Tags                       = self.tags
  }
}

terraform "aws_docdbelastic_cluster" {
  becomes = "AWS::DocDBElastic::Cluster"
  properties {
    ClusterName                = self.name
    AdminUserPassword          = self.admin_user_password
    AdminUserName              = self.admin_user_name
    AuthType                   = self.auth_type
    BackupRetentionPeriod      = self.backup_retention_period
    KmsKeyId                   = self.kms_key_id
    PreferredBackupWindow      = self.preferred_backup_window
    PreferredMaintenanceWindow = self.preferred_maintenance_window
    ShardCapacity              = self.shard_capacity
    ShardCount                 = self.shard_count
    SubnetIds                  = self.subnet_ids
    VpcSecurityGroupIds        = self.vpc_security_group_ids
    Tags                       = self.tags
  }
}

terraform "aws_docdb_cluster_parameter_group" {
  becomes = "AWS::DocDB::DBClusterParameterGroup"
  properties {
    Name        = self.name
    Family      = self.family
    Parameters  = { for p in self.parameter : p.name => p.value }
    Description = self.description
    Tags        = self.tags
  }
}
