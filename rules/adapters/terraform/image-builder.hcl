terraform "aws_imagebuilder_component" {
  becomes = "AWS::ImageBuilder::Component"
  properties {
    Name                = self.name
    ChangeDescription   = self.change_description
    Data                = self.data
    Description         = self.description
    KmsKeyId            = self.kms_key_id
    Platform            = self.platform
    SupportedOsVersions = self.supported_os_versions
    Tags                = self.tags
    Uri                 = self.uri
    Version             = self.version
  }
}

terraform "aws_imagebuilder_distribution_configuration" {
  becomes = "AWS::ImageBuilder::DistributionConfiguration"
  properties {
    Name        = self.name
    Description = self.description
    Distributions = [for d in self.distribution : {
      AmiDistributionConfiguration = [for c in d.ami_distribution_configuration : {
        AmiTags     = c.ami_tags
        Description = c.description
        KmsKeyId    = c.kms_key_id
        LaunchPermissionConfiguration = [for p in c.launch_permission : {
          OrganizationArns       = p.organization_arns
          OrganizationalUnitArns = p.organizational_unit_arns
          UserGroups             = p.user_groups
          UserIds                = p.user_ids
        }][0]
        Name             = c.name
        TargetAccountIds = c.target_account_ids
      }][0]
      ContainerDistributionConfiguration = [for c in d.container_distribution_configuration : {
        ContainerTags    = c.container_tags
        Description      = c.description
        TargetRepository = [for r in c.target_repository : { RepositoryName = r.repository_name, Service = r.service }][0]
      }][0]
      LaunchTemplateConfigurations = [for c in d.launch_template_configuration : { AccountId = c.account_id, LaunchTemplateId = c.launch_template_id }]
      LicenseConfigurationArns     = d.license_configuration_arns
      Region                       = d.region
    }]
    Tags = self.tags
  }
}

terraform "aws_imagebuilder_image_recipe" {
  becomes = "AWS::ImageBuilder::ImageRecipe"
  properties {
    Name = self.name
    AdditionalInstanceConfiguration = {
      SystemsManagerAgent = [for a in self.systems_manager_agent : { UninstallAfterBuild = a.uninstall_after_build }][0]
      UserDataOverride    = self.user_data_base64
    }
    AmiTags = self.ami_tags
    BlockDeviceMappings = [for m in self.block_device_mapping : {
      DeviceName = m.device_name
      Ebs = [for e in m.ebs : {
        DeleteOnTermination = e.delete_on_termination
        Encrypted           = e.encrypted
        Iops                = e.iops
        KmsKeyId            = e.kms_key_id
        SnapshotId          = e.snapshot_id
        Throughput          = e.throughput
        VolumeSize          = e.volume_size
        VolumeType          = e.volume_type
      }][0]
      NoDevice    = m.no_device
      VirtualName = m.virtual_name
    }]
    Components = [for c in self.component : {
      ComponentArn = c.component_arn
      Parameters   = [for p in c.parameter : { Name = p.name, Value = [p.value] }]
    }]
    Description      = self.description
    ParentImage      = self.parent_image
    Tags             = self.tags
    Version          = self.version
    WorkingDirectory = self.working_directory
  }
}
