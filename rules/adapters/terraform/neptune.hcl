terraform "aws_neptune_cluster" {
  becomes = "AWS::Neptune::DBCluster"
  properties {
    DBClusterIdentifier         = self.cluster_identifier
    BackupRetentionPeriod       = self.backup_retention_period
    DeletionProtection          = self.deletion_protection
    CopyTagsToSnapshot          = self.copy_tags_to_snapshot
    IamAuthEnabled              = self.iam_database_authentication_enabled
    StorageEncrypted            = self.storage_encrypted
    EnableCloudwatchLogsExports = self.enable_cloudwatch_logs_exports
    KmsKeyId                    = self.kms_key_arn
    SnapshotIdentifier          = self.snapshot_identifier
    SourceDBClusterIdentifier   = self.replication_source_identifier
    AvailabilityZones           = self.availability_zones
    EngineVersion               = self.engine_version
    GlobalClusterIdentifier     = self.global_cluster_identifier
    PreferredBackupWindow       = self.preferred_backup_window
    PreferredMaintenanceWindow  = self.preferred_maintenance_window
    VpcSecurityGroupIds         = self.vpc_security_group_ids
    DBClusterParameterGroupName = self.neptune_cluster_parameter_group_name
    DBSubnetGroupName           = self.neptune_subnet_group_name
    DBPort                      = self.port
    AssociatedRoles             = [for r in self.iam_roles : { RoleArn = r }]
    Tags                        = self.tags
  }
}

terraform "aws_neptune_cluster_instance" {
  becomes = "AWS::Neptune::DBInstance"
  properties {
    DBInstanceIdentifier       = self.identifier
    DBClusterIdentifier        = self.cluster_identifier
    PubliclyAccessible         = self.publicly_accessible
    AutoMinorVersionUpgrade    = self.auto_minor_version_upgrade
    AvailabilityZone           = self.availability_zone
    PreferredMaintenanceWindow = self.preferred_maintenance_window
    DBInstanceClass            = self.instance_class
    DBParameterGroupName       = self.neptune_parameter_group_name
    DBSubnetGroupName          = self.neptune_subnet_group_name
    Tags                       = self.tags
  }
}
