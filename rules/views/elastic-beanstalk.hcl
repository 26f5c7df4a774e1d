# A saved template's options hold where the environment does not set its own; both are read.
view "AWS::ElasticBeanstalk::Environment" {
  options = concat(self.OptionSettings, target(self.TemplateName, "AWS::ElasticBeanstalk::ConfigurationTemplate").OptionSettings)
}

view "AWS::ElasticBeanstalk::ConfigurationTemplate" {
  own_name = given
  names    = [self.own_name]
}
