terraform "aws_docdb_cluster" {
  becomes = "AWS::DocDB::DBCluster"
  properties {
    DBClusterIdentifier         = self.cluster_identifier
    StorageEncrypted            = self.storage_encrypted
    KmsKeyId                    = self.kms_key_id
    DBClusterParameterGroupName = self.db_cluster_parameter_group_name
    MasterUserPassword          = coalesce(self.master_password, self.master_password_wo)
    SnapshotIdentifier          = self.snapshot_identifier
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
