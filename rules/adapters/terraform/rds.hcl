terraform "aws_db_instance" {
  becomes = "AWS::RDS::DBInstance"
  removed = ["name", "security_group_names"]
  properties {
    DBInstanceIdentifier               = self.identifier
    DBName                             = coalesce(self.db_name, self.name)
    Engine                             = self.engine
    EngineVersion                      = self.engine_version
    DBParameterGroupName               = self.parameter_group_name
    DBSubnetGroupName                  = self.db_subnet_group_name
    DBSnapshotIdentifier               = self.snapshot_identifier
    StorageEncrypted                   = self.storage_encrypted
    KmsKeyId                           = self.kms_key_id
    VPCSecurityGroups                  = self.vpc_security_group_ids
    PubliclyAccessible                 = self.publicly_accessible
    SourceDBInstanceIdentifier         = self.replicate_source_db
    MasterUserPassword                 = coalesce(self.password, self.password_wo)
    EnableIAMDatabaseAuthentication    = self.iam_database_authentication_enabled
    DeletionProtection                 = self.deletion_protection
    BackupRetentionPeriod              = self.backup_retention_period
    AutoMinorVersionUpgrade            = self.auto_minor_version_upgrade
    MultiAZ                            = self.multi_az
    CACertificateIdentifier            = self.ca_cert_identifier
    EnableCloudwatchLogsExports        = self.enabled_cloudwatch_logs_exports
    Port                               = self.port
    restored_from                      = self.restore_to_point_in_time[0]
    MonitoringInterval                 = self.monitoring_interval
    CopyTagsToSnapshot                 = self.copy_tags_to_snapshot
    EnablePerformanceInsights          = self.performance_insights_enabled
    PerformanceInsightsKMSKeyId        = self.performance_insights_kms_key_id
    AllocatedStorage                   = self.allocated_storage
    AllowMajorVersionUpgrade           = self.allow_major_version_upgrade
    AvailabilityZone                   = self.availability_zone
    BackupTarget                       = self.backup_target
    CharacterSetName                   = self.character_set_name
    CustomIAMInstanceProfile           = self.custom_iam_instance_profile
    DatabaseInsightsMode               = self.database_insights_mode
    DedicatedLogVolume                 = self.dedicated_log_volume
    DeleteAutomatedBackups             = self.delete_automated_backups
    Domain                             = self.domain
    DomainAuthSecretArn                = self.domain_auth_secret_arn
    DomainDnsIps                       = self.domain_dns_ips
    DomainFqdn                         = self.domain_fqdn
    DomainIAMRoleName                  = self.domain_iam_role_name
    DomainOu                           = self.domain_ou
    EngineLifecycleSupport             = self.engine_lifecycle_support
    Iops                               = self.iops
    LicenseModel                       = self.license_model
    ManageMasterUserPassword           = self.manage_master_user_password
    MaxAllocatedStorage                = self.max_allocated_storage
    MonitoringRoleArn                  = self.monitoring_role_arn
    NcharCharacterSetName              = self.nchar_character_set_name
    NetworkType                        = self.network_type
    OptionGroupName                    = self.option_group_name
    PerformanceInsightsRetentionPeriod = self.performance_insights_retention_period
    ReplicaMode                        = self.replica_mode
    StorageThroughput                  = self.storage_throughput
    StorageType                        = self.storage_type
    Timezone                           = self.timezone
    DBInstanceClass                    = self.instance_class
    MasterUsername                     = self.username
    MasterUserSecret                   = [for k in [self.master_user_secret_kms_key_id] : { KmsKeyId = k } if k != null][0]
    DBSecurityGroups                   = self.security_group_names
    PreferredBackupWindow              = self.backup_window
    PreferredMaintenanceWindow         = self.maintenance_window
    Tags                               = self.tags
  }
}

terraform "aws_rds_cluster" {
  becomes = "AWS::RDS::DBCluster"
  properties {
    DBClusterIdentifier                = self.cluster_identifier
    Engine                             = self.engine
    EngineMode                         = self.engine_mode
    EngineVersion                      = self.engine_version
    DBClusterParameterGroupName        = self.db_cluster_parameter_group_name
    StorageEncrypted                   = self.storage_encrypted
    KmsKeyId                           = self.kms_key_id
    VpcSecurityGroupIds                = self.vpc_security_group_ids
    MasterUserPassword                 = coalesce(self.master_password, self.master_password_wo)
    SnapshotIdentifier                 = self.snapshot_identifier
    ReplicationSourceIdentifier        = self.replication_source_identifier
    SourceDBClusterIdentifier          = self.restore_to_point_in_time[0].source_cluster_identifier
    SourceDbClusterResourceId          = self.restore_to_point_in_time[0].source_cluster_resource_id
    GlobalClusterIdentifier            = self.global_cluster_identifier
    EnableIAMDatabaseAuthentication    = self.iam_database_authentication_enabled
    DeletionProtection                 = self.deletion_protection
    BackupRetentionPeriod              = self.backup_retention_period
    EnableCloudwatchLogsExports        = self.enabled_cloudwatch_logs_exports
    Port                               = self.port
    DBSubnetGroupName                  = self.db_subnet_group_name
    CopyTagsToSnapshot                 = self.copy_tags_to_snapshot
    certificate_authority              = self.ca_certificate_identifier
    AllocatedStorage                   = self.allocated_storage
    AvailabilityZones                  = self.availability_zones
    BacktrackWindow                    = self.backtrack_window
    ClusterScalabilityType             = self.cluster_scalability_type
    DBClusterInstanceClass             = self.db_cluster_instance_class
    DBInstanceParameterGroupName       = self.db_instance_parameter_group_name
    DBSystemId                         = self.db_system_id
    DatabaseInsightsMode               = self.database_insights_mode
    DatabaseName                       = self.database_name
    DeleteAutomatedBackups             = self.delete_automated_backups
    Domain                             = self.domain
    DomainIAMRoleName                  = self.domain_iam_role_name
    EnableGlobalWriteForwarding        = self.enable_global_write_forwarding
    EnableHttpEndpoint                 = self.enable_http_endpoint
    EnableLocalWriteForwarding         = self.enable_local_write_forwarding
    EngineLifecycleSupport             = self.engine_lifecycle_support
    Iops                               = self.iops
    ManageMasterUserPassword           = self.manage_master_user_password
    MasterUsername                     = self.master_username
    MonitoringInterval                 = self.monitoring_interval
    MonitoringRoleArn                  = self.monitoring_role_arn
    NetworkType                        = self.network_type
    PerformanceInsightsEnabled         = self.performance_insights_enabled
    PerformanceInsightsKmsKeyId        = self.performance_insights_kms_key_id
    PerformanceInsightsRetentionPeriod = self.performance_insights_retention_period
    PreferredBackupWindow              = self.preferred_backup_window
    PreferredMaintenanceWindow         = self.preferred_maintenance_window
    ScalingConfiguration = [for c in self.scaling_configuration : {
      AutoPause             = c.auto_pause
      MaxCapacity           = c.max_capacity
      MinCapacity           = c.min_capacity
      SecondsBeforeTimeout  = c.seconds_before_timeout
      SecondsUntilAutoPause = c.seconds_until_auto_pause
      TimeoutAction         = c.timeout_action
    }][0]
    ServerlessV2ScalingConfiguration = [for c in self.serverlessv2_scaling_configuration : {
      MaxCapacity           = c.max_capacity
      MinCapacity           = c.min_capacity
      SecondsUntilAutoPause = c.seconds_until_auto_pause
    }][0]
    SourceRegion     = self.source_region
    StorageType      = self.storage_type
    MasterUserSecret = [for k in [self.master_user_secret_kms_key_id] : { KmsKeyId = k } if k != null][0]
    Tags             = self.tags
  }
}

terraform "aws_rds_cluster_instance" {
  becomes = "AWS::RDS::DBInstance"
  properties {
    DBInstanceIdentifier               = self.identifier
    DBClusterIdentifier                = self.cluster_identifier
    Engine                             = self.engine
    EngineVersion                      = self.engine_version
    DBParameterGroupName               = self.db_parameter_group_name
    PubliclyAccessible                 = self.publicly_accessible
    AutoMinorVersionUpgrade            = self.auto_minor_version_upgrade
    CACertificateIdentifier            = self.ca_cert_identifier
    MonitoringInterval                 = self.monitoring_interval
    EnablePerformanceInsights          = self.performance_insights_enabled
    PerformanceInsightsKMSKeyId        = self.performance_insights_kms_key_id
    AvailabilityZone                   = self.availability_zone
    CopyTagsToSnapshot                 = self.copy_tags_to_snapshot
    CustomIAMInstanceProfile           = self.custom_iam_instance_profile
    DBSubnetGroupName                  = self.db_subnet_group_name
    MonitoringRoleArn                  = self.monitoring_role_arn
    PerformanceInsightsRetentionPeriod = self.performance_insights_retention_period
    PreferredBackupWindow              = self.preferred_backup_window
    PreferredMaintenanceWindow         = self.preferred_maintenance_window
    PromotionTier                      = self.promotion_tier
    DBInstanceClass                    = self.instance_class
    Tags                               = self.tags
  }
}

terraform "aws_rds_global_cluster" {
  becomes = "AWS::RDS::GlobalCluster"
  properties {
    GlobalClusterIdentifier   = self.global_cluster_identifier
    Engine                    = self.engine
    SourceDBClusterIdentifier = self.source_db_cluster_identifier
    StorageEncrypted          = self.storage_encrypted
    DeletionProtection        = self.deletion_protection
    EngineLifecycleSupport    = self.engine_lifecycle_support
    EngineVersion             = self.engine_version
    Tags                      = self.tags
  }
}

terraform "aws_db_parameter_group" {
  becomes = "AWS::RDS::DBParameterGroup"
  properties {
    DBParameterGroupName = self.name
    Family               = self.family
    Parameters           = { for p in self.parameter : p.name => p.value }
    Description          = self.description
    Tags                 = self.tags
  }
}

terraform "aws_rds_cluster_parameter_group" {
  becomes = "AWS::RDS::DBClusterParameterGroup"
  properties {
    DBClusterParameterGroupName = self.name
    Family                      = self.family
    Parameters                  = { for p in self.parameter : p.name => p.value }
    Description                 = self.description
    Tags                        = self.tags
  }
}

terraform "aws_db_subnet_group" {
  becomes = "AWS::RDS::DBSubnetGroup"
  properties {
    DBSubnetGroupName        = self.name
    SubnetIds                = self.subnet_ids
    DBSubnetGroupDescription = self.description
    Tags                     = self.tags
  }
}

terraform "aws_db_security_group" {
  becomes = "AWS::RDS::DBSecurityGroup"
  removed = ["name", "description", "ingress", "tags"]
  properties {
    GroupDescription = self.description
    DBSecurityGroupIngress = [for i in self.ingress : {
      CIDRIP                  = i.cidr
      EC2SecurityGroupId      = i.security_group_id
      EC2SecurityGroupName    = i.security_group_name
      EC2SecurityGroupOwnerId = i.security_group_owner_id
    }]
    Tags = self.tags
  }
}

terraform "aws_db_instance_role_association" {
  part-of = "AWS::RDS::DBInstance"
  through = self.db_instance_identifier
  properties { AssociatedRoles = [{ FeatureName = self.feature_name, RoleArn = self.role_arn }] }
}

terraform "aws_rds_cluster_role_association" {
  part-of = "AWS::RDS::DBCluster"
  through = self.db_cluster_identifier
  properties { AssociatedRoles = [{ FeatureName = self.feature_name, RoleArn = self.role_arn }] }
}
