terraform "aws_opsworks_application" {
  becomes = "AWS::OpsWorks::App"
  removed = ["name", "short_name", "stack_id", "type", "app_source", "enable_ssl", "ssl_configuration", "environment", "domains", "description"]
  properties {
    Name        = self.name
    Shortname   = self.short_name
    StackId     = self.stack_id
    Type        = self.type
    Description = self.description
    Domains     = self.domains
    AppSource = [for s in self.app_source : {
      Type     = s.type
      Url      = s.url
      Username = s.username
      Password = s.password
      SshKey   = s.ssh_key
      Revision = s.revision
    }][0]
    EnableSsl        = self.enable_ssl
    SslConfiguration = [for s in self.ssl_configuration : { Certificate = s.certificate, PrivateKey = s.private_key, Chain = s.chain }][0]
    Environment      = [for e in self.environment : { Key = e.key, Value = e.value, Secure = coalesce(e.secure, e.secured) }]
  }
}

terraform "aws_opsworks_stack" {
  becomes = "AWS::OpsWorks::Stack"
  removed = [
    "name", "service_role_arn", "default_instance_profile_arn", "custom_cookbooks_source", "custom_json", "vpc_id", "default_subnet_id", "default_os",
    "default_ssh_key_name", "use_custom_cookbooks", "use_opsworks_security_groups", "tags",
  ]
  properties {
    Name                      = self.name
    ServiceRoleArn            = self.service_role_arn
    DefaultInstanceProfileArn = self.default_instance_profile_arn
    CustomCookbooksSource = [for s in self.custom_cookbooks_source : {
      Type     = s.type
      Url      = s.url
      Username = s.username
      Password = s.password
      SshKey   = s.ssh_key
      Revision = s.revision
    }][0]
    CustomJson                = self.custom_json
    VpcId                     = self.vpc_id
    DefaultSubnetId           = self.default_subnet_id
    DefaultOs                 = self.default_os
    DefaultSshKeyName         = self.default_ssh_key_name
    UseCustomCookbooks        = self.use_custom_cookbooks
    UseOpsworksSecurityGroups = self.use_opsworks_security_groups
    Tags                      = self.tags
  }
}

terraform "aws_opsworks_rds_db_instance" {
  part-of = "AWS::OpsWorks::Stack"
  through = self.stack_id
  removed = ["stack_id", "db_user", "db_password", "rds_db_instance_arn"]
  properties {
    RdsDbInstances = [{ RdsDbInstanceArn = self.rds_db_instance_arn, DbUser = self.db_user, DbPassword = self.db_password }]
  }
}
