terraform "aws_db_instance" {
  becomes = "AWS::RDS::DBInstance"
  properties {
    DBInstanceIdentifier            = self.identifier
    DBName                          = self.db_name
    Engine                          = self.engine
    EngineVersion                   = self.engine_version
    DBParameterGroupName            = self.parameter_group_name
    DBSubnetGroupName               = self.db_subnet_group_name
    DBSnapshotIdentifier            = self.snapshot_identifier
    StorageEncrypted                = self.storage_encrypted
    KmsKeyId                        = self.kms_key_id
    VPCSecurityGroups               = self.vpc_security_group_ids
    PubliclyAccessible              = self.publicly_accessible
    SourceDBInstanceIdentifier      = self.replicate_source_db
    MasterUserPassword              = coalesce(self.password, self.password_wo)
    EnableIAMDatabaseAuthentication = self.iam_database_authentication_enabled
    DeletionProtection              = self.deletion_protection
    BackupRetentionPeriod           = self.backup_retention_period
    AutoMinorVersionUpgrade         = self.auto_minor_version_upgrade
    MultiAZ                         = self.multi_az
    CACertificateIdentifier         = self.ca_cert_identifier
    EnableCloudwatchLogsExports     = self.enabled_cloudwatch_logs_exports
    Port                            = self.port
    restored_from                   = self.restore_to_point_in_time[0]
    MonitoringInterval              = self.monitoring_interval
    CopyTagsToSnapshot              = self.copy_tags_to_snapshot
    EnablePerformanceInsights       = self.performance_insights_enabled
    PerformanceInsightsKMSKeyId     = self.performance_insights_kms_key_id
  }
}

terraform "aws_rds_cluster" {
  becomes = "AWS::RDS::DBCluster"
  properties {
    DBClusterIdentifier             = self.cluster_identifier
    Engine                          = self.engine
    EngineMode                      = self.engine_mode
    EngineVersion                   = self.engine_version
    DBClusterParameterGroupName     = self.db_cluster_parameter_group_name
    StorageEncrypted                = self.storage_encrypted
    KmsKeyId                        = self.kms_key_id
    VpcSecurityGroupIds             = self.vpc_security_group_ids
    MasterUserPassword              = coalesce(self.master_password, self.master_password_wo)
    SnapshotIdentifier              = self.snapshot_identifier
    ReplicationSourceIdentifier     = self.replication_source_identifier
    SourceDBClusterIdentifier       = self.restore_to_point_in_time[0].source_cluster_identifier
    SourceDbClusterResourceId       = self.restore_to_point_in_time[0].source_cluster_resource_id
    GlobalClusterIdentifier         = self.global_cluster_identifier
    EnableIAMDatabaseAuthentication = self.iam_database_authentication_enabled
    DeletionProtection              = self.deletion_protection
    BackupRetentionPeriod           = self.backup_retention_period
    EnableCloudwatchLogsExports     = self.enabled_cloudwatch_logs_exports
    Port                            = self.port
    DBSubnetGroupName               = self.db_subnet_group_name
    CopyTagsToSnapshot              = self.copy_tags_to_snapshot
    certificate_authority           = self.ca_certificate_identifier
  }
}

terraform "aws_rds_cluster_instance" {
  becomes = "AWS::RDS::DBInstance"
  properties {
    DBInstanceIdentifier        = self.identifier
    DBClusterIdentifier         = self.cluster_identifier
    Engine                      = self.engine
    EngineVersion               = self.engine_version
    DBParameterGroupName        = self.db_parameter_group_name
    PubliclyAccessible          = self.publicly_accessible
    AutoMinorVersionUpgrade     = self.auto_minor_version_upgrade
    CACertificateIdentifier     = self.ca_cert_identifier
    MonitoringInterval          = self.monitoring_interval
    EnablePerformanceInsights   = self.performance_insights_enabled
    PerformanceInsightsKMSKeyId = self.performance_insights_kms_key_id
  }
}

terraform "aws_rds_global_cluster" {
  becomes = "AWS::RDS::GlobalCluster"
  properties {
    GlobalClusterIdentifier   = self.global_cluster_identifier
    Engine                    = self.engine
    SourceDBClusterIdentifier = self.source_db_cluster_identifier
    StorageEncrypted          = self.storage_encrypted
  }
}

terraform "aws_db_parameter_group" {
  becomes = "AWS::RDS::DBParameterGroup"
  properties {
    DBParameterGroupName = self.name
    Family               = self.family
    Parameters           = { for p in self.parameter : p.name => p.value }
  }
}

terraform "aws_rds_cluster_parameter_group" {
  becomes = "AWS::RDS::DBClusterParameterGroup"
  properties {
    DBClusterParameterGroupName = self.name
    Family                      = self.family
    Parameters                  = { for p in self.parameter : p.name => p.value }
  }
}

terraform "aws_db_subnet_group" {
  becomes = "AWS::RDS::DBSubnetGroup"
  properties {
    DBSubnetGroupName = self.name
    SubnetIds         = self.subnet_ids
  }
}
