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
  }
}

terraform "aws_neptune_cluster_instance" {
  becomes = "AWS::Neptune::DBInstance"
  properties {
    DBInstanceIdentifier = self.identifier
    DBClusterIdentifier  = self.cluster_identifier
    PubliclyAccessible   = self.publicly_accessible
  }
}
