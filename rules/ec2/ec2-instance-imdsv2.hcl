rule "ec2-instance-imdsv2" {
  title    = "EC2 instance answers metadata requests only with a session token (IMDSv2)"
  practice = "ec2.roles"
  severity = "high"
  lower    = { medium = !written(self.metadata.HttpTokens) }
  resource = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]
  when     = self.asks_template == false
  require  = self.metadata.HttpTokens == "required" || self.metadata.HttpEndpoint == "disabled"
  message  = "The instance answers metadata requests without a session token."
  why      = "One server-side request forgery is enough to fetch the role's credentials from IMDSv1."
  fix {
    set = {
      "AWS::EC2::Instance"                    = { "MetadataOptions.HttpTokens" = "required" }
      "AWS::EC2::LaunchTemplate"              = { "LaunchTemplateData.MetadataOptions.HttpTokens" = "required" }
      "AWS::AutoScaling::LaunchConfiguration" = { "MetadataOptions.HttpTokens" = "required" }
    }
  }
  aliases    = ["CKV_AWS_79", "AVD-AWS-0028", "AVD-AWS-0130", "AC_AWS_0479", "AC_AWS_0487"]
  concepts   = ["auto-scaling-launch-config-imdsv2"]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"]
}
