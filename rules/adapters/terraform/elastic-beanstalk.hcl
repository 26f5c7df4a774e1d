terraform "aws_elastic_beanstalk_environment" {
  becomes = "AWS::ElasticBeanstalk::Environment"
  properties {
    EnvironmentName   = self.name
    ApplicationName   = self.application
    TemplateName      = self.template_name
    OptionSettings    = [for s in self.setting : { Namespace = s.namespace, OptionName = s.name, Value = s.value }]
    CNAMEPrefix       = self.cname_prefix
    Description       = self.description
    PlatformArn       = self.platform_arn
    SolutionStackName = self.solution_stack_name
    VersionLabel      = self.version_label
    Tags              = self.tags
  }
}

terraform "aws_elastic_beanstalk_configuration_template" {
  becomes = "AWS::ElasticBeanstalk::ConfigurationTemplate"
  properties {
    own_name          = self.name
    ApplicationName   = self.application
    OptionSettings    = [for s in self.setting : { Namespace = s.namespace, OptionName = s.name, Value = s.value }]
    Description       = self.description
    EnvironmentId     = self.environment_id
    SolutionStackName = self.solution_stack_name
  }
}
