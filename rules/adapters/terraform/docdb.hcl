terraform "aws_docdb_cluster" {
  becomes = "AWS::DocDB::DBCluster"
  properties {
    DBClusterIdentifier         = self.cluster_identifier
    StorageEncrypted            = self.storage_encrypted
    KmsKeyId                    = self.kms_key_id
    DBClusterParameterGroupName = self.db_cluster_parameter_group_name
    MasterUserPassword          = coalesce(self.master_password, self.master_password_wo)
    SnapshotIdentifier          = self.snapshot_identifier
    SourceDBClusterIdentifier   = self.restore_to_point_in_time[0].source_cluster_identifier
    BackupRetentionPeriod       = self.backup_retention_period
    GlobalClusterIdentifier     = self.global_cluster_identifier
    EnableCloudwatchLogsExports = self.enabled_cloudwatch_logs_exports
  }
}

terraform "aws_docdb_global_cluster" {
  becomes = "AWS::DocDB::GlobalCluster"
  properties {
    GlobalClusterIdentifier   = self.global_cluster_identifier
    SourceDBClusterIdentifier = self.source_db_cluster_identifier
    StorageEncrypted          = self.storage_encrypted
  }
}

terraform "aws_docdb_cluster_instance" {
  becomes = "AWS::DocDB::DBInstance"
  properties {
    DBInstanceIdentifier    = self.identifier
    DBClusterIdentifier     = self.cluster_identifier
    CACertificateIdentifier = self.ca_cert_identifier
  }
}

terraform "aws_docdbelastic_cluster" {
  becomes = "AWS::DocDBElastic::Cluster"
  properties {
    ClusterName       = self.name
    AdminUserPassword = self.admin_user_password
  }
}

terraform "aws_docdb_cluster_parameter_group" {
  becomes = "AWS::DocDB::DBClusterParameterGroup"
  properties {
    Name       = self.name
    Family     = self.family
    Parameters = { for p in self.parameter : p.name => p.value }
  }
}
