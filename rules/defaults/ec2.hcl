default "AWS::EC2::Instance" "MetadataOptions.HttpTokens" {
  value  = "optional"
  source = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html"
}

default "AWS::EC2::LaunchTemplate" "LaunchTemplateData.MetadataOptions.HttpTokens" {
  value  = "optional"
  source = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMetadataOptionsRequest.html"
}

default "AWS::AutoScaling::LaunchConfiguration" "MetadataOptions.HttpTokens" {
  value  = "optional"
  source = "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMetadataOptions.html"
}
