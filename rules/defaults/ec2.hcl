# Images of Amazon Linux 2023 ask for tokens (https://docs.aws.amazon.com/linux/al2023/ug/imdsv2.html), and so may the account.
default "AWS::EC2::Instance" "MetadataOptions.HttpTokens" {
  value  = surely(matches(self.image_line, "(?i)al2023|amazon[-_]linux[-_]2023")) || anytrue([for t in account.imds_tokens : t == "required"]) ? "required" : "optional"
  source = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html"
}

default "AWS::EC2::LaunchTemplate" "LaunchTemplateData.MetadataOptions.HttpTokens" {
  value  = surely(matches(self.image_line, "(?i)al2023|amazon[-_]linux[-_]2023")) || anytrue([for t in account.imds_tokens : t == "required"]) ? "required" : "optional"
  source = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMetadataOptionsRequest.html"
}

default "AWS::AutoScaling::LaunchConfiguration" "MetadataOptions.HttpTokens" {
  value  = surely(matches(self.image_line, "(?i)al2023|amazon[-_]linux[-_]2023")) || anytrue([for t in account.imds_tokens : t == "required"]) ? "required" : "optional"
  source = "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMetadataOptions.html"
}

default "aws_ebs_encryption_by_default" "enabled" {
  value  = true
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/ebs_encryption_by_default.html.markdown"
}

# What comes from an encrypted snapshot is encrypted, whatever is written; of a snapshot made elsewhere nothing is known.
default "AWS::EC2::Volume" "Encrypted" {
  value  = anytrue(account.ebs_encrypted) || target(self.SnapshotId, "aws_ebs_snapshot", "aws_ebs_snapshot_copy").encrypts
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "AWS::EC2::Instance" "BlockDeviceMappings[].Ebs.Encrypted" {
  value  = anytrue(account.ebs_encrypted) || target(it.Ebs.SnapshotId, "aws_ebs_snapshot", "aws_ebs_snapshot_copy").encrypts
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "AWS::EC2::LaunchTemplate" "LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted" {
  value  = anytrue(account.ebs_encrypted) || target(it.Ebs.SnapshotId, "aws_ebs_snapshot", "aws_ebs_snapshot_copy").encrypts
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "AWS::AutoScaling::LaunchConfiguration" "BlockDeviceMappings[].Ebs.Encrypted" {
  value  = anytrue(account.ebs_encrypted) || target(it.Ebs.SnapshotId, "aws_ebs_snapshot", "aws_ebs_snapshot_copy").encrypts
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "aws_ami_copy" "encrypted" {
  value  = anytrue(account.ebs_encrypted)
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}

default "aws_ebs_snapshot_copy" "encrypted" {
  value  = anytrue(account.ebs_encrypted) || surely(target(self.source_snapshot_id, "aws_ebs_snapshot", "aws_ebs_snapshot_copy").encrypts)
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"
}
