view "AWS::RDS::DBInstance" {
  names           = [self.DBInstanceIdentifier]
  stands_alone    = self.DBClusterIdentifier == null && self.SourceDBInstanceIdentifier == null
  parameter_group = target(self.DBParameterGroupName, "AWS::RDS::DBParameterGroup")
  version         = coalesce(self.EngineVersion, trimprefix(self.parameter_group.Family, self.Engine))
  parameters      = merge(rds_defaults(self.Engine, self.version), self.parameter_group.Parameters)
}

view "AWS::RDS::DBCluster" {
  names           = [self.DBClusterIdentifier]
  stands_alone    = self.ReplicationSourceIdentifier == null
  parameter_group = target(self.DBClusterParameterGroupName, "AWS::RDS::DBClusterParameterGroup")
  version         = coalesce(self.EngineVersion, trimprefix(self.parameter_group.Family, self.Engine))
  parameters      = merge(rds_defaults(self.Engine, self.version), self.parameter_group.Parameters)
}

view "AWS::RDS::DBParameterGroup" { names = [self.DBParameterGroupName] }

view "AWS::RDS::DBClusterParameterGroup" { names = [self.DBClusterParameterGroupName] }

# A copy is encrypted as its source is; the source is judged where it is declared.
view "AWS::RDS::DBCluster" { follows = self.ReplicationSourceIdentifier != null || self.SourceDBClusterIdentifier != null || self.SnapshotIdentifier != null }

view "AWS::RDS::GlobalCluster" { follows = self.SourceDBClusterIdentifier != null }

# Engines that know IAM authentication.
view "AWS::RDS::DBInstance" { signs_in_with_iam = contains(["mysql", "mariadb", "postgres"], self.Engine) }

view "AWS::RDS::DBCluster" { signs_in_with_iam = contains(["aurora", "aurora-mysql", "aurora-postgresql", "mysql", "postgres"], self.Engine) && self.EngineMode != "serverless" }
