view "AWS::EC2::Instance" {
  public_ip = given
  template  = target(coalesce(self.LaunchTemplate.LaunchTemplateId, self.LaunchTemplate.LaunchTemplateName), "AWS::EC2::LaunchTemplate")
  metadata  = inherit(self.MetadataOptions, self.template.LaunchTemplateData.MetadataOptions)
  volumes   = concat(self.BlockDeviceMappings, self.template.LaunchTemplateData.BlockDeviceMappings)
}

view "AWS::EC2::LaunchTemplate" {
  names    = [self.LaunchTemplateName]
  metadata = self.LaunchTemplateData.MetadataOptions
  volumes  = self.LaunchTemplateData.BlockDeviceMappings
}

view "AWS::AutoScaling::LaunchConfiguration" {
  metadata = self.MetadataOptions
  volumes  = self.BlockDeviceMappings
}
