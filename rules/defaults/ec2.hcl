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

default "aws_ebs_encryption_by_default" "enabled" {
  value  = true
  source = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_encryption_by_default"
}

default "AWS::EC2::Volume" "Encrypted" {
  value  = anytrue(account.ebs_encrypted)
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "AWS::EC2::Instance" "BlockDeviceMappings[].Ebs.Encrypted" {
  value  = anytrue(account.ebs_encrypted)
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "AWS::EC2::LaunchTemplate" "LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted" {
  value  = anytrue(account.ebs_encrypted)
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "AWS::AutoScaling::LaunchConfiguration" "BlockDeviceMappings[].Ebs.Encrypted" {
  value  = anytrue(account.ebs_encrypted)
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "aws_ami_copy" "encrypted" {
  value  = anytrue(account.ebs_encrypted)
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "aws_ebs_snapshot_copy" "encrypted" {
  value  = anytrue(account.ebs_encrypted)
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}
