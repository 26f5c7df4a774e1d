view "AWS::EMR::SecurityConfiguration" {
  names      = [self.Name]
  encryption = self.SecurityConfiguration.EncryptionConfiguration
}

view "AWS::EMR::Cluster" {
  security_groups = concat(
    [
      for g in [self.Instances.EmrManagedMasterSecurityGroup, self.Instances.EmrManagedSlaveSecurityGroup, self.Instances.ServiceAccessSecurityGroup] :
      g if g != null
    ],
    self.Instances.AdditionalMasterSecurityGroups,
    self.Instances.AdditionalSlaveSecurityGroups,
  )
}
