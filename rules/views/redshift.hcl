view "AWS::Redshift::Cluster" {
  names           = [self.ClusterIdentifier]
  parameter_group = target(self.ClusterParameterGroupName, "AWS::Redshift::ClusterParameterGroup")
  parameters = merge(
    { require_ssl = startswith(coalesce(self.ClusterParameterGroupName, self.parameter_group.ParameterGroupFamily), "default.redshift-2") ? "true" : "false" },
    { for p in self.parameter_group.Parameters : p.ParameterName => p.ParameterValue }
  )
}

view "AWS::Redshift::ClusterParameterGroup" { names = [self.ParameterGroupName] }
