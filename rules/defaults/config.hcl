default "AWS::Config::ConfigurationRecorder" "RecordingGroup.AllSupported" {
  value  = self.RecordingGroup == null
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html"
}

default "AWS::Config::ConfigurationRecorder" "RecordingGroup.AllSupported" {
  value  = true
  in     = "terraform"
  source = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/config_configuration_recorder"
}
