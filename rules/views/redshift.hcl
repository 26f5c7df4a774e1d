view "AWS::Redshift::Cluster" {
  names            = [self.ClusterIdentifier]
  parameter_group  = target(self.ClusterParameterGroupName, "AWS::Redshift::ClusterParameterGroup")
  in_own_group     = seen(self.parameter_group) # judged there
  in_default_group = self.ClusterParameterGroupName == null
  parameters = merge(
    { require_ssl = startswith(self.ClusterParameterGroupName, "default.redshift-2") ? "true" : "false" },
    self.parameter_group.parameters
  )
}

view "AWS::Redshift::ClusterParameterGroup" {
  names            = [self.ParameterGroupName]
  in_own_group     = false
  in_default_group = false
  parameters = merge(
    { require_ssl = startswith(self.ParameterGroupFamily, "redshift-2") ? "true" : "false" },
    { for p in self.Parameters : p.ParameterName => p.ParameterValue }
  )
}
