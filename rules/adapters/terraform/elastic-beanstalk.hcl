terraform "aws_elastic_beanstalk_environment" {
  becomes = "AWS::ElasticBeanstalk::Environment"
  properties {
    EnvironmentName = self.name
    ApplicationName = self.application
    OptionSettings  = [for s in self.setting : { Namespace = s.namespace, OptionName = s.name, Value = s.value }]
  }
}
