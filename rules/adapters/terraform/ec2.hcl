terraform "aws_ebs_volume" {
  becomes = "AWS::EC2::Volume"
  properties {
    AvailabilityZone = self.availability_zone
    Encrypted        = self.encrypted
    KmsKeyId         = self.kms_key_id
    Size             = self.size
    SnapshotId       = self.snapshot_id
    VolumeType       = self.type
  }
}

terraform "aws_instance" {
  becomes = "AWS::EC2::Instance"
  properties {
    ImageId            = self.ami
    InstanceType       = self.instance_type
    SubnetId           = self.subnet_id
    SecurityGroupIds   = self.vpc_security_group_ids
    IamInstanceProfile = self.iam_instance_profile
    KeyName            = self.key_name
    UserData           = self.user_data
    LaunchTemplate = {
      LaunchTemplateId   = self.launch_template[0].id
      LaunchTemplateName = self.launch_template[0].name
      Version            = self.launch_template[0].version
    }
    MetadataOptions = {
      HttpTokens              = self.metadata_options[0].http_tokens
      HttpEndpoint            = self.metadata_options[0].http_endpoint
      HttpPutResponseHopLimit = self.metadata_options[0].http_put_response_hop_limit
    }
    BlockDeviceMappings = concat(
      [{ DeviceName = "root", Ebs = { Encrypted = self.root_block_device[0].encrypted, KmsKeyId = self.root_block_device[0].kms_key_id } }],
      [for b in self.ebs_block_device : {
        DeviceName = b.device_name
        Ebs        = { Encrypted = b.encrypted, KmsKeyId = b.kms_key_id, SnapshotId = b.snapshot_id }
      }]
    )
    public_ip = self.associate_public_ip_address
  }
}

terraform "aws_launch_template" {
  becomes = "AWS::EC2::LaunchTemplate"
  properties {
    LaunchTemplateName = self.name
    LaunchTemplateData = {
      MetadataOptions = { HttpTokens = self.metadata_options[0].http_tokens, HttpEndpoint = self.metadata_options[0].http_endpoint }
      BlockDeviceMappings = [for b in self.block_device_mappings : {
        DeviceName = b.device_name
        Ebs        = { Encrypted = b.ebs[0].encrypted, KmsKeyId = b.ebs[0].kms_key_id }
      }]
    }
  }
}

terraform "aws_launch_configuration" {
  becomes = "AWS::AutoScaling::LaunchConfiguration"
  properties {
    ImageId         = self.image_id
    MetadataOptions = { HttpTokens = self.metadata_options[0].http_tokens, HttpEndpoint = self.metadata_options[0].http_endpoint }
    BlockDeviceMappings = concat(
      [{ DeviceName = "root", Ebs = { Encrypted = self.root_block_device[0].encrypted } }],
      [for b in self.ebs_block_device : { DeviceName = b.device_name, Ebs = { Encrypted = b.encrypted, SnapshotId = b.snapshot_id } }]
    )
  }
}
