terraform "aws_redshift_cluster" {
  becomes = "AWS::Redshift::Cluster"
  properties {
    ClusterIdentifier         = self.cluster_identifier
    Encrypted                 = self.encrypted
    KmsKeyId                  = self.kms_key_id
    PubliclyAccessible        = self.publicly_accessible
    ClusterParameterGroupName = self.cluster_parameter_group_name
    MasterUserPassword        = coalesce(self.master_password, self.master_password_wo)
    SnapshotIdentifier        = self.snapshot_identifier
    VpcSecurityGroupIds       = self.vpc_security_group_ids
  }
}

terraform "aws_redshift_parameter_group" {
  becomes = "AWS::Redshift::ClusterParameterGroup"
  properties {
    ParameterGroupName   = self.name
    ParameterGroupFamily = self.family
    Parameters           = [for p in self.parameter : { ParameterName = p.name, ParameterValue = p.value }]
  }
}
