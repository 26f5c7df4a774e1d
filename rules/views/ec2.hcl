view "account" {
  ebs_encrypted = resources("aws_ebs_encryption_by_default")[*].enabled
  imds_tokens   = resources("aws_ec2_instance_metadata_defaults")[*].http_tokens
}

# What tells of which line an image is: the name that it is looked up by.
view "data.aws_ami" {
  line = (
    anytrue([for o in self.owners : contains(["amazon", "137112412989", "591542846629", "602401143452"], o)])
    ? join(" ", concat([for n in [self.name_regex] : n if n != null], flatten([for f in self.filter : f.values if f.name == "name"])))
    : null
  )
}

view "data.aws_ssm_parameter" { line = self.name }

view "cloudformation::Parameter" { line = self.Default }

view "aws_ebs_snapshot" { encrypts = target(self.volume_id, "AWS::EC2::Volume").Encrypted == true }

view "aws_ebs_snapshot_copy" { encrypts = self.encrypted == true }

view "AWS::EC2::Instance" {
  interface   = given
  names       = [self.interface]
  public_ip   = given
  provisioned = given
  template    = target(coalesce(self.LaunchTemplate.LaunchTemplateId, self.LaunchTemplate.LaunchTemplateName), "AWS::EC2::LaunchTemplate")
  metadata    = inherit(self.MetadataOptions, self.template.LaunchTemplateData.MetadataOptions)
  # What only the template says is judged there, once.
  asks_template = seen(self.template) && !written(self.MetadataOptions.HttpTokens) && !written(self.MetadataOptions.HttpEndpoint)
  image         = inherit(self.ImageId, self.template.LaunchTemplateData.ImageId)
  image_line    = coalesce(stored_parameter(self.image), target(self.image, "data.aws_ami", "data.aws_ssm_parameter", "cloudformation::Parameter").line)
  kind          = inherit(self.InstanceType, self.template.LaunchTemplateData.InstanceType)
  monitored     = inherit(self.Monitoring, self.template.LaunchTemplateData.Monitoring.Enabled)
  volumes       = self.BlockDeviceMappings
  user_data     = concat((seen(target(self.UserData, "data.cloudinit_config", "data.template_cloudinit_config")) ? [for p in target(self.UserData, "data.cloudinit_config", "data.template_cloudinit_config").part : p.content if p.content != null] : [for u in [self.UserData] : u if u != null]), self.provisioned)
  boot_commands = boot_commands(self.user_data)
  boot_files    = boot_files(self.user_data)
  boot_packages = boot_packages(self.user_data)
  boot_users    = boot_users(self.user_data)
  profile       = inherit(self.IamInstanceProfile, self.template.LaunchTemplateData.IamInstanceProfile)
  public_ips    = concat([self.public_ip], [for n in self.NetworkInterfaces : n.AssociatePublicIpAddress])
  group_refs = concat(
    self.SecurityGroupIds,
    self.SecurityGroups,
    flatten([for n in self.NetworkInterfaces : n.GroupSet if n.GroupSet != null]),
    flatten([for n in self.NetworkInterfaces : coalesce(target(n.NetworkInterfaceId, "AWS::EC2::NetworkInterface").GroupSet, []) if seen(target(n.NetworkInterfaceId, "AWS::EC2::NetworkInterface"))]),
    self.template.LaunchTemplateData.SecurityGroupIds,
    self.template.LaunchTemplateData.SecurityGroups,
    flatten([for n in self.template.LaunchTemplateData.NetworkInterfaces : n.Groups if n.Groups != null])
  )
  default_groups = [
    for g in self.group_refs : g
    if surely(refers_to(g, "AWS::EC2::VPC", "DefaultSecurityGroup")) || surely(target(g, "AWS::EC2::SecurityGroup").default_group == true)
  ]
  inside         = surely(self.public_ip == false)
  without_groups = length(self.group_refs) == 0 && length([for n in self.NetworkInterfaces : n if n.NetworkInterfaceId != null]) == 0
}

view "AWS::EC2::LaunchTemplate" {
  names         = [self.LaunchTemplateName]
  asks_template = false
  metadata      = self.LaunchTemplateData.MetadataOptions
  image_line    = coalesce(stored_parameter(self.LaunchTemplateData.ImageId), target(self.LaunchTemplateData.ImageId, "data.aws_ami", "data.aws_ssm_parameter", "cloudformation::Parameter").line)
  monitored     = self.LaunchTemplateData.Monitoring.Enabled
  volumes       = self.LaunchTemplateData.BlockDeviceMappings
  user_data     = (seen(target(self.LaunchTemplateData.UserData, "data.cloudinit_config", "data.template_cloudinit_config")) ? [for p in target(self.LaunchTemplateData.UserData, "data.cloudinit_config", "data.template_cloudinit_config").part : p.content if p.content != null] : [for u in [self.LaunchTemplateData.UserData] : u if u != null])
  boot_commands = boot_commands(self.user_data)
  boot_files    = boot_files(self.user_data)
  boot_packages = boot_packages(self.user_data)
  boot_users    = boot_users(self.user_data)
  public_ips    = [for n in self.LaunchTemplateData.NetworkInterfaces : n.AssociatePublicIpAddress]
  inside        = surely(length(self.public_ips) > 0 && alltrue([for p in self.public_ips : p == false]))
  group_refs = concat(
    self.LaunchTemplateData.SecurityGroupIds,
    self.LaunchTemplateData.SecurityGroups,
    flatten([for n in self.LaunchTemplateData.NetworkInterfaces : n.Groups if n.Groups != null])
  )
}

view "AWS::AutoScaling::LaunchConfiguration" {
  asks_template = false
  metadata      = self.MetadataOptions
  image_line    = coalesce(stored_parameter(self.ImageId), target(self.ImageId, "data.aws_ami", "data.aws_ssm_parameter", "cloudformation::Parameter").line)
  volumes       = self.BlockDeviceMappings
  user_data     = (seen(target(self.UserData, "data.cloudinit_config", "data.template_cloudinit_config")) ? [for p in target(self.UserData, "data.cloudinit_config", "data.template_cloudinit_config").part : p.content if p.content != null] : [for u in [self.UserData] : u if u != null])
  boot_commands = boot_commands(self.user_data)
  boot_files    = boot_files(self.user_data)
  boot_packages = boot_packages(self.user_data)
  boot_users    = boot_users(self.user_data)
  public_ips    = [self.AssociatePublicIpAddress]
  inside        = surely(self.AssociatePublicIpAddress == false)
  group_refs    = self.SecurityGroups
}

# Whose network interfaces stand in a group.
view "AWS::EC2::Instance" { worn_groups = [for g in self.group_refs : target(g, "AWS::EC2::SecurityGroup")] }

view "AWS::EC2::LaunchTemplate" { worn_groups = [for g in self.group_refs : target(g, "AWS::EC2::SecurityGroup")] }

view "AWS::AutoScaling::LaunchConfiguration" { worn_groups = [for g in self.group_refs : target(g, "AWS::EC2::SecurityGroup")] }

# An address bound to a network interface: CloudFormation has a resource of its own for it.
view "AWS::EC2::EIP" { network_interface = given }

view "AWS::EC2::VolumeAttachment" {
  instance = target(self.InstanceId, "AWS::EC2::Instance")
  volume   = target(self.VolumeId, "AWS::EC2::Volume")
}
