view "AWS::Config::DeliveryChannel" { bucket = target(self.S3BucketName, "AWS::S3::Bucket") }

view "AWS::Config::ConfigurationRecorder" {
  names   = [self.Name]
  started = given
}

view "AWS::Config::ConfigRule" {
  names    = [self.ConfigRuleName]
  function = target(self.Source.SourceIdentifier, "AWS::Lambda::Function")
}
