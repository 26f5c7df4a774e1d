terraform "aws_ebs_volume" {
  becomes = "AWS::EC2::Volume"
  properties {
    AvailabilityZone         = self.availability_zone
    Encrypted                = self.encrypted
    KmsKeyId                 = self.kms_key_id
    Size                     = self.size
    SnapshotId               = self.snapshot_id
    VolumeType               = self.type
    Iops                     = self.iops
    MultiAttachEnabled       = self.multi_attach_enabled
    OutpostArn               = self.outpost_arn
    Throughput               = self.throughput
    VolumeInitializationRate = self.volume_initialization_rate
    Tags                     = self.tags
  }
}

terraform "aws_instance" {
  becomes = "AWS::EC2::Instance"
  removed = ["cpu_core_count", "cpu_threads_per_core"]
  properties {
    ImageId            = self.ami
    InstanceType       = self.instance_type
    SubnetId           = self.subnet_id
    SecurityGroupIds   = self.vpc_security_group_ids
    SecurityGroups     = self.security_groups
    IamInstanceProfile = self.iam_instance_profile
    KeyName            = self.key_name
    Monitoring         = self.monitoring
    EbsOptimized       = self.ebs_optimized
    UserData           = coalesce(self.user_data, self.user_data_base64)
    NetworkInterfaces = concat(
      [for n in self.network_interface : { NetworkInterfaceId = n.network_interface_id }],
      [for n in self.primary_network_interface : { NetworkInterfaceId = n.network_interface_id }]
    )
    LaunchTemplate = {
      LaunchTemplateId   = self.launch_template[0].id
      LaunchTemplateName = self.launch_template[0].name
      Version            = self.launch_template[0].version
    }
    MetadataOptions = {
      HttpTokens              = self.metadata_options[0].http_tokens
      HttpEndpoint            = self.metadata_options[0].http_endpoint
      HttpPutResponseHopLimit = self.metadata_options[0].http_put_response_hop_limit
      HttpProtocolIpv6        = self.metadata_options[0].http_protocol_ipv6
      InstanceMetadataTags    = self.metadata_options[0].instance_metadata_tags
    }
    BlockDeviceMappings = concat(
      [for r in [self.root_block_device[0]] : {
        DeviceName = "root"
        Ebs = {
          Encrypted           = r.encrypted
          KmsKeyId            = r.kms_key_id
          VolumeSize          = r.volume_size
          VolumeType          = r.volume_type
          Iops                = r.iops
          DeleteOnTermination = r.delete_on_termination
        }
      } if r != null || length(self.launch_template) == 0],
      [for b in self.ebs_block_device : {
        DeviceName = b.device_name
        Ebs = {
          Encrypted           = b.encrypted
          KmsKeyId            = b.kms_key_id
          VolumeSize          = b.volume_size
          VolumeType          = b.volume_type
          Iops                = b.iops
          DeleteOnTermination = b.delete_on_termination
          SnapshotId          = b.snapshot_id
        }
      }]
    )
    public_ip = self.associate_public_ip_address
    provisioned = flatten([
      for p in self.provisioner : concat(p.inline, [for t in [p.command, p.content] : t if t != null])
    ])
    AvailabilityZone = self.availability_zone
    CpuOptions = {
      CoreCount      = coalesce(self.cpu_options[0].core_count, self.cpu_core_count)
      ThreadsPerCore = coalesce(self.cpu_options[0].threads_per_core, self.cpu_threads_per_core)
    }
    CreditSpecification               = [for s in self.credit_specification : { CPUCredits = s.cpu_credits }][0]
    DisableApiTermination             = self.disable_api_termination
    EnclaveOptions                    = [for o in self.enclave_options : { Enabled = o.enabled }][0]
    HostId                            = self.host_id
    HostResourceGroupArn              = self.host_resource_group_arn
    InstanceInitiatedShutdownBehavior = self.instance_initiated_shutdown_behavior
    Ipv6AddressCount                  = self.ipv6_address_count
    PrivateDnsNameOptions = [for o in self.private_dns_name_options : {
      EnableResourceNameDnsAAAARecord = o.enable_resource_name_dns_aaaa_record
      EnableResourceNameDnsARecord    = o.enable_resource_name_dns_a_record
      HostnameType                    = o.hostname_type
    }][0]
    SourceDestCheck    = self.source_dest_check
    Tenancy            = self.tenancy
    PrivateIpAddress   = self.private_ip
    PlacementGroupName = self.placement_group
    HibernationOptions = [for h in [self.hibernation] : { Configured = h } if h != null][0]
    Tags               = self.tags
    interface          = self.primary_network_interface_id
  }
  attributes { primary_network_interface_id = "primary_network_interface" }
}

terraform "aws_spot_instance_request" { same-as = "aws_instance" }

terraform "aws_launch_template" {
  becomes = "AWS::EC2::LaunchTemplate"
  removed = ["elastic_gpu_specifications"]
  properties {
    LaunchTemplateName = self.name
    LaunchTemplateData = {
      ImageId                           = self.image_id
      InstanceType                      = self.instance_type
      KeyName                           = self.key_name
      EbsOptimized                      = self.ebs_optimized
      DisableApiTermination             = self.disable_api_termination
      DisableApiStop                    = self.disable_api_stop
      InstanceInitiatedShutdownBehavior = self.instance_initiated_shutdown_behavior
      Monitoring                        = { Enabled = self.monitoring[0].enabled }
      UserData                          = self.user_data
      IamInstanceProfile                = self.iam_instance_profile[0] == null ? null : { Arn = self.iam_instance_profile[0].arn, Name = self.iam_instance_profile[0].name }
      SecurityGroupIds                  = self.vpc_security_group_ids
      SecurityGroups                    = self.security_group_names
      MetadataOptions = {
        HttpTokens              = self.metadata_options[0].http_tokens
        HttpEndpoint            = self.metadata_options[0].http_endpoint
        HttpProtocolIpv6        = self.metadata_options[0].http_protocol_ipv6
        HttpPutResponseHopLimit = self.metadata_options[0].http_put_response_hop_limit
        InstanceMetadataTags    = self.metadata_options[0].instance_metadata_tags
      }
      EnclaveOptions           = [for e in self.enclave_options : { Enabled = e.enabled }][0]
      HibernationOptions       = [for h in self.hibernation_options : { Configured = h.configured }][0]
      CreditSpecification      = [for c in self.credit_specification : { CpuCredits = c.cpu_credits }][0]
      ElasticGpuSpecifications = [for g in self.elastic_gpu_specifications : { Type = g.type }]
      InstanceMarketOptions    = [for o in self.instance_market_options : { MarketType = o.market_type }][0]
      Placement                = [for p in self.placement : { Tenancy = p.tenancy, AvailabilityZone = p.availability_zone, GroupName = p.group_name, HostId = p.host_id }][0]
      PrivateDnsNameOptions    = [for o in self.private_dns_name_options : { HostnameType = o.hostname_type }][0]
      TagSpecifications        = [for t in self.tag_specifications : { ResourceType = t.resource_type, Tags = t.tags }]
      NetworkInterfaces = [for n in self.network_interfaces : {
        AssociatePublicIpAddress = n.associate_public_ip_address
        NetworkInterfaceId       = n.network_interface_id
        SubnetId                 = n.subnet_id
        DeviceIndex              = n.device_index
        DeleteOnTermination      = n.delete_on_termination
        Groups                   = n.security_groups
      }]
      BlockDeviceMappings = [for b in self.block_device_mappings : {
        DeviceName  = b.device_name
        NoDevice    = b.no_device
        VirtualName = b.virtual_name
        Ebs = {
          Encrypted           = b.ebs[0].encrypted
          KmsKeyId            = b.ebs[0].kms_key_id
          VolumeSize          = b.ebs[0].volume_size
          VolumeType          = b.ebs[0].volume_type
          Iops                = b.ebs[0].iops
          Throughput          = b.ebs[0].throughput
          DeleteOnTermination = b.ebs[0].delete_on_termination
          SnapshotId          = b.ebs[0].snapshot_id
        }
      }]
    }
    TagSpecifications = [for t in [self.tags] : { ResourceType = "launch-template", Tags = t } if t != null]
  }
}

terraform "aws_launch_configuration" {
  becomes = "AWS::AutoScaling::LaunchConfiguration"
  properties {
    ImageId                  = self.image_id
    IamInstanceProfile       = self.iam_instance_profile
    UserData                 = coalesce(self.user_data, self.user_data_base64)
    SecurityGroups           = self.security_groups
    AssociatePublicIpAddress = self.associate_public_ip_address
    MetadataOptions = {
      HttpTokens              = self.metadata_options[0].http_tokens
      HttpEndpoint            = self.metadata_options[0].http_endpoint
      HttpPutResponseHopLimit = self.metadata_options[0].http_put_response_hop_limit
    }
    BlockDeviceMappings = concat(
      [{ DeviceName = "root", Ebs = { Encrypted = self.root_block_device[0].encrypted } }],
      [for b in self.ebs_block_device : { DeviceName = b.device_name, NoDevice = b.no_device, Ebs = { Encrypted = b.encrypted, SnapshotId = b.snapshot_id } }]
    )
    EbsOptimized            = self.ebs_optimized
    InstanceType            = self.instance_type
    KeyName                 = self.key_name
    LaunchConfigurationName = self.name
    PlacementTenancy        = self.placement_tenancy
    SpotPrice               = self.spot_price
    InstanceMonitoring      = self.enable_monitoring
  }
}

terraform "aws_ebs_snapshot_block_public_access" {
  becomes = "AWS::EC2::SnapshotBlockPublicAccess"
  properties { State = self.state }
}

terraform "aws_eip" {
  becomes = "AWS::EC2::EIP"
  removed = ["vpc"]
  properties {
    Address            = self.address
    Domain             = coalesce(self.domain, { true = "vpc", false = "standard" }[self.vpc])
    InstanceId         = self.instance
    IpamPoolId         = self.ipam_pool_id
    NetworkBorderGroup = self.network_border_group
    PublicIpv4Pool     = self.public_ipv4_pool
    Tags               = self.tags
    network_interface  = self.network_interface
  }
  attributes {
    allocation_id = "AllocationId"
    public_ip     = "PublicIp"
  }
}

terraform "aws_eip_association" {
  becomes = "AWS::EC2::EIPAssociation"
  properties {
    AllocationId       = self.allocation_id
    EIP                = self.public_ip
    InstanceId         = self.instance_id
    NetworkInterfaceId = self.network_interface_id
    PrivateIpAddress   = self.private_ip_address
  }
}

terraform "aws_nat_gateway" {
  becomes = "AWS::EC2::NatGateway"
  properties {
    AllocationId     = self.allocation_id
    AvailabilityMode = self.availability_mode
    AvailabilityZoneAddresses = [for a in self.availability_zone_address : {
      AllocationIds      = a.allocation_ids
      AvailabilityZone   = a.availability_zone
      AvailabilityZoneId = a.availability_zone_id
    }]
    ConnectivityType               = self.connectivity_type
    PrivateIpAddress               = self.private_ip
    SecondaryAllocationIds         = self.secondary_allocation_ids
    SecondaryPrivateIpAddressCount = self.secondary_private_ip_address_count
    SecondaryPrivateIpAddresses    = self.secondary_private_ip_addresses
    SubnetId                       = self.subnet_id
    Tags                           = self.tags
    VpcId                          = self.vpc_id
  }
}

terraform "aws_volume_attachment" {
  becomes = "AWS::EC2::VolumeAttachment"
  properties {
    Device     = self.device_name
    InstanceId = self.instance_id
    VolumeId   = self.volume_id
  }
}
