rule "config-recorder-all-resources" {
  title    = "AWS Config records every type of resource"
  practice = "account.config"
  severity = "medium"
  resource = "AWS::Config::ConfigurationRecorder"
  require  = (self.RecordingGroup.AllSupported == true || contains(["ALL_SUPPORTED_RESOURCE_TYPES", "EXCLUSION_BY_RESOURCE_TYPES"], self.RecordingGroup.RecordingStrategy.UseOnly)) && self.started != false
  message  = "AWS Config does not record every type of resource."
  why      = "What is not recorded is not checked, and its changes have no history."
  fix {
    say = "Set AllSupported, and start the recorder."
  }
  aliases = [
    "CKV2_AWS_45",
  ]
  references = ["https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"]
}
