view "AWS::RDS::DBInstance" {
  names = [self.DBInstanceIdentifier]
  stands_alone = (
    !seen(target(self.DBClusterIdentifier, "AWS::RDS::DBCluster"))
    && !seen(target(self.SourceDBInstanceIdentifier, "AWS::RDS::DBInstance"))
    && alltrue([for i in [self.DBClusterIdentifier, self.SourceDBInstanceIdentifier, self.SourceDBClusterIdentifier] : i == null])
  )
  parameter_group = target(self.DBParameterGroupName, "AWS::RDS::DBParameterGroup")
  engine          = lower(coalesce(self.Engine, replace(self.parameter_group.Family, "/-?[0-9.]+$/", ""))) # a family is engine and version
  version         = coalesce(self.EngineVersion, trimprefix(self.parameter_group.Family, self.engine))
  parameters      = merge(rds_defaults(self.engine, self.version), { for k, v in self.parameter_group.Parameters : lower(k) => v })
}

view "AWS::RDS::DBCluster" {
  names           = [self.DBClusterIdentifier]
  stands_alone    = self.ReplicationSourceIdentifier == null
  parameter_group = target(self.DBClusterParameterGroupName, "AWS::RDS::DBClusterParameterGroup")
  engine          = lower(coalesce(self.Engine, replace(self.parameter_group.Family, "/-?[0-9.]+$/", "")))
  version         = coalesce(self.EngineVersion, trimprefix(self.parameter_group.Family, self.engine))
  parameters      = merge(rds_defaults(self.engine, self.version), { for k, v in self.parameter_group.Parameters : lower(k) => v })
}

view "AWS::RDS::DBParameterGroup" { names = [self.DBParameterGroupName] }

view "AWS::RDS::DBClusterParameterGroup" { names = [self.DBClusterParameterGroupName] }

# A copy is encrypted as its source is; the source is judged where it is declared.
view "AWS::RDS::DBCluster" {
  follows = anytrue([
    for s in [self.ReplicationSourceIdentifier, self.SourceDBClusterIdentifier, self.SourceDbClusterResourceId, self.SnapshotIdentifier] : s != null
  ])
}

view "AWS::RDS::GlobalCluster" { follows = self.SourceDBClusterIdentifier != null }

# Clusters of Aurora that were made since February 2026 are encrypted, with a key of AWS's, whatever is written.
view "AWS::RDS::DBCluster" { is_aurora = startswith(self.engine, "aurora") }

view "AWS::RDS::GlobalCluster" { is_aurora = self.Engine == null || startswith(lower(self.Engine), "aurora") }

# Aurora Serverless v1 encrypts and uploads its logs whatever is written.
view "AWS::RDS::DBCluster" { serverless_v1 = self.EngineMode == "serverless" }

view "AWS::RDS::DBInstance" { serverless_v1 = false }

view "AWS::RDS::GlobalCluster" { serverless_v1 = false }

# What is restored is encrypted as the snapshot is.
view "AWS::RDS::DBInstance" {
  restored_from = given
  follows = !self.stands_alone || anytrue([
    for s in [
      self.DBSnapshotIdentifier, self.DBClusterSnapshotIdentifier, self.SourceDbiResourceId, self.SourceDBInstanceAutomatedBackupsArn,
      self.restored_from,
    ] : s != null
  ])
}

# Engines that know IAM authentication.
view "AWS::RDS::DBInstance" { signs_in_with_iam = contains(["mysql", "mariadb", "postgres"], self.engine) }

view "AWS::RDS::DBCluster" { signs_in_with_iam = contains(["aurora", "aurora-mysql", "aurora-postgresql", "mysql", "postgres"], self.engine) && self.EngineMode != "serverless" }

# The authority that signs a database's certificate; a cluster of instances in several zones names it itself.
view "AWS::RDS::DBInstance" { certificate_authority = self.CACertificateIdentifier }

view "AWS::RDS::DBCluster" { certificate_authority = given }

# Where a database stands, and who is let in.
view "AWS::RDS::DBInstance" {
  cluster       = target(self.DBClusterIdentifier, "AWS::RDS::DBCluster")
  subnet_group  = target(self.DBSubnetGroupName, "AWS::RDS::DBSubnetGroup")
  public_groups = [for g in [self.DBSubnetGroupName] : g if length(self.subnet_group.public_subnets) > 0]
  hidden        = self.PubliclyAccessible == false
  ports         = [for p in [coalesce(tonumber(self.Port), rds_port(self.engine))] : p if p != null]
  admitted      = flatten([for g in self.VPCSecurityGroups : target(g, "AWS::EC2::SecurityGroup").ingress])
}

view "AWS::RDS::DBCluster" {
  subnet_group  = target(self.DBSubnetGroupName, "AWS::RDS::DBSubnetGroup")
  public_groups = [for g in [self.DBSubnetGroupName] : g if length(self.subnet_group.public_subnets) > 0]
  hidden        = self.PubliclyAccessible != true && alltrue([for i in pointing("AWS::RDS::DBInstance", "cluster") : i.hidden])
  ports         = [for p in [coalesce(self.Port, rds_port(self.engine))] : p if p != null]
  admitted      = flatten([for g in self.VpcSecurityGroupIds : target(g, "AWS::EC2::SecurityGroup").ingress])
}

view "AWS::RDS::DBInstance" {
  worn_groups = [for g in concat(coalesce(self.VPCSecurityGroups, []), coalesce(self.cluster.VpcSecurityGroupIds, [])) : target(g, "AWS::EC2::SecurityGroup")]
}

view "AWS::RDS::DBSubnetGroup" {
  names          = [self.DBSubnetGroupName]
  public_subnets = [for s in self.SubnetIds : s if target(s, "AWS::EC2::Subnet").public]
}

# Groups of EC2-Classic open the database's port and no other.
view "AWS::RDS::DBSecurityGroup" {
  hidden   = false
  ports    = []
  admitted = [for i in self.DBSecurityGroupIngress : { IpProtocol = "-1", CidrIp = i.CIDRIP }]
}

view "AWS::RDS::DBSecurityGroupIngress" {
  hidden   = false
  ports    = []
  admitted = [{ IpProtocol = "-1", CidrIp = self.CIDRIP }]
}

# Members of a cluster have no snapshots of their own.
view "AWS::RDS::DBInstance" { holds_data = self.DBClusterIdentifier == null }

view "AWS::RDS::DBCluster" { holds_data = true }

view "AWS::Neptune::DBCluster" { holds_data = true }

# Backups in another region: CloudFormation's instance names it itself, Terraform has a resource for it.
view "AWS::RDS::DBInstance" {
  replicates_backups = self.AutomaticBackupReplicationRegion != null
  backup_key         = self.AutomaticBackupReplicationKmsKeyId
}

view "aws_db_instance_automated_backups_replication" {
  replicates_backups = true
  backup_key         = self.kms_key_id
}
