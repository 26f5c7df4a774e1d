terraform "aws_directory_service_directory" {
  becomes = "AWS::DirectoryService::MicrosoftAD"
  when    = self.type == "MicrosoftAD"
  properties {
    Name        = self.name
    Password    = self.password
    Edition     = self.edition
    EnableSso   = self.enable_sso
    ShortName   = self.short_name
    VpcSettings = [for s in self.vpc_settings : { SubnetIds = s.subnet_ids, VpcId = s.vpc_id }][0]
  }
}

terraform "aws_directory_service_directory" {
  becomes = "AWS::DirectoryService::SimpleAD"
  when    = self.type == null || self.type == "SimpleAD"
  properties {
    Name        = self.name
    Password    = self.password
    Description = self.description
    EnableSso   = self.enable_sso
    ShortName   = self.short_name
    Size        = self.size
    VpcSettings = [for s in self.vpc_settings : { SubnetIds = s.subnet_ids, VpcId = s.vpc_id }][0]
    Tags        = self.tags
  }
}
