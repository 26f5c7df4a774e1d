terraform "aws_redshift_cluster" {
  becomes = "AWS::Redshift::Cluster"
  removed = ["logging", "snapshot_copy", "cluster_security_groups"]
  properties {
    ClusterIdentifier                = self.cluster_identifier
    Encrypted                        = self.encrypted
    KmsKeyId                         = self.kms_key_id
    PubliclyAccessible               = self.publicly_accessible
    ClusterParameterGroupName        = self.cluster_parameter_group_name
    MasterUserPassword               = coalesce(self.master_password, self.master_password_wo)
    SnapshotIdentifier               = self.snapshot_identifier
    VpcSecurityGroupIds              = self.vpc_security_group_ids
    ClusterSubnetGroupName           = self.cluster_subnet_group_name
    AutomatedSnapshotRetentionPeriod = self.automated_snapshot_retention_period
    EnhancedVpcRouting               = self.enhanced_vpc_routing
    MasterUsername                   = self.master_username
    AllowVersionUpgrade              = self.allow_version_upgrade
    LoggingProperties = contains(["true", "1"], tostring(self.logging[0].enable)) ? {
      BucketName         = self.logging[0].bucket_name
      S3KeyPrefix        = self.logging[0].s3_key_prefix
      LogDestinationType = self.logging[0].log_destination_type
      LogExports         = self.logging[0].log_exports
    } : null
    AquaConfigurationStatus       = self.aqua_configuration_status
    AvailabilityZone              = self.availability_zone
    ClusterType                   = self.cluster_type
    ClusterVersion                = self.cluster_version
    ElasticIp                     = self.elastic_ip
    IamRoles                      = self.iam_roles
    MaintenanceTrackName          = self.maintenance_track_name
    ManageMasterPassword          = self.manage_master_password
    ManualSnapshotRetentionPeriod = self.manual_snapshot_retention_period
    MasterPasswordSecretKmsKeyId  = self.master_password_secret_kms_key_id
    MultiAZ                       = self.multi_az
    NodeType                      = self.node_type
    NumberOfNodes                 = self.number_of_nodes
    OwnerAccount                  = self.owner_account
    Port                          = self.port
    PreferredMaintenanceWindow    = self.preferred_maintenance_window
    SnapshotClusterIdentifier     = self.snapshot_cluster_identifier
    DBName                        = self.database_name
    AvailabilityZoneRelocation    = self.availability_zone_relocation_enabled
    DestinationRegion             = self.snapshot_copy[0].destination_region
    SnapshotCopyGrantName         = self.snapshot_copy[0].grant_name
    SnapshotCopyRetentionPeriod   = self.snapshot_copy[0].retention_period
    ClusterSecurityGroups         = self.cluster_security_groups
    Tags                          = self.tags
  }
}

terraform "aws_redshift_logging" {
  part-of = "AWS::Redshift::Cluster"
  through = self.cluster_identifier
  properties {
    LoggingProperties = {
      BucketName         = self.bucket_name
      S3KeyPrefix        = self.s3_key_prefix
      LogDestinationType = self.log_destination_type
      LogExports         = self.log_exports
    }
  }
}

terraform "aws_redshift_parameter_group" {
  becomes = "AWS::Redshift::ClusterParameterGroup"
  properties {
    ParameterGroupName   = self.name
    ParameterGroupFamily = self.family
    Parameters           = [for p in self.parameter : { ParameterName = p.name, ParameterValue = p.value }]
    Description          = self.description
    Tags                 = self.tags
  }
}

terraform "aws_redshift_snapshot_copy_grant" {
  becomes = "AWS::Redshift::SnapshotCopyGrant"
  properties {
    SnapshotCopyGrantName = self.snapshot_copy_grant_name
    KmsKeyId              = self.kms_key_id
    Tags                  = self.tags
  }
}

terraform "aws_redshift_security_group" {
  becomes = "AWS::Redshift::ClusterSecurityGroup"
  removed = ["name", "description", "ingress"]
  properties {
    Description = self.description
  }
}

terraform "aws_redshift_snapshot_copy" {
  part-of = "AWS::Redshift::Cluster"
  through = self.cluster_identifier
  properties {
    DestinationRegion           = self.destination_region
    SnapshotCopyGrantName       = self.snapshot_copy_grant_name
    SnapshotCopyRetentionPeriod = self.retention_period
  }
}

terraform "aws_redshift_cluster_iam_roles" {
  part-of = "AWS::Redshift::Cluster"
  through = self.cluster_identifier
  properties { IamRoles = self.iam_role_arns }
}
