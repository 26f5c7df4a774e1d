view "account" {
  ebs_encrypted = resources("aws_ebs_encryption_by_default")[*].enabled
}

view "AWS::EC2::Instance" {
  public_ip  = given
  template   = target(coalesce(self.LaunchTemplate.LaunchTemplateId, self.LaunchTemplate.LaunchTemplateName), "AWS::EC2::LaunchTemplate")
  metadata   = inherit(self.MetadataOptions, self.template.LaunchTemplateData.MetadataOptions)
  volumes    = concat(self.BlockDeviceMappings, self.template.LaunchTemplateData.BlockDeviceMappings)
  user_data  = [for u in [self.UserData] : u if u != null]
  profile    = inherit(self.IamInstanceProfile, self.template.LaunchTemplateData.IamInstanceProfile)
  public_ips = concat([self.public_ip], [for n in self.NetworkInterfaces : n.AssociatePublicIpAddress])
  group_refs = concat(
    self.SecurityGroupIds,
    self.SecurityGroups,
    flatten([for n in self.NetworkInterfaces : n.GroupSet if n.GroupSet != null]),
    self.template.LaunchTemplateData.SecurityGroupIds,
    self.template.LaunchTemplateData.SecurityGroups,
    flatten([for n in self.template.LaunchTemplateData.NetworkInterfaces : n.Groups if n.Groups != null])
  )
  default_groups = [
    for g in self.group_refs : g
    if surely(refers_to(g, "AWS::EC2::VPC", "DefaultSecurityGroup")) || surely(target(g, "AWS::EC2::SecurityGroup").default_group == true)
  ]
  without_groups = length(self.group_refs) == 0 && length([for n in self.NetworkInterfaces : n if n.NetworkInterfaceId != null]) == 0
}

view "AWS::EC2::LaunchTemplate" {
  names      = [self.LaunchTemplateName]
  metadata   = self.LaunchTemplateData.MetadataOptions
  volumes    = self.LaunchTemplateData.BlockDeviceMappings
  user_data  = [for u in [self.LaunchTemplateData.UserData] : u if u != null]
  public_ips = [for n in self.LaunchTemplateData.NetworkInterfaces : n.AssociatePublicIpAddress]
}

view "AWS::AutoScaling::LaunchConfiguration" {
  metadata   = self.MetadataOptions
  volumes    = self.BlockDeviceMappings
  user_data  = [for u in [self.UserData] : u if u != null]
  public_ips = [self.AssociatePublicIpAddress]
}
