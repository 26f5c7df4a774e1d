default "AWS::Config::ConfigurationRecorder" "RecordingGroup.AllSupported" {
  value  = self.RecordingGroup == null
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html"
}

default "AWS::Config::ConfigurationRecorder" "RecordingGroup.AllSupported" {
  value  = true
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/config_configuration_recorder.html.markdown"
}
