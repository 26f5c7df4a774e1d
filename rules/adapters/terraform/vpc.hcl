terraform "aws_vpc" {
  becomes = "AWS::EC2::VPC"
  properties {
    CidrBlock          = self.cidr_block
    EnableDnsHostnames = self.enable_dns_hostnames
    EnableDnsSupport   = self.enable_dns_support
    InstanceTenancy    = self.instance_tenancy
    Ipv4IpamPoolId     = self.ipv4_ipam_pool_id
    Ipv4NetmaskLength  = self.ipv4_netmask_length
    Tags               = self.tags
    born               = [self.default_network_acl_id, self.default_route_table_id, self.main_route_table_id]
  }
  attributes {
    default_security_group_id = "DefaultSecurityGroup"
    default_network_acl_id    = "DefaultNetworkAcl"
    default_route_table_id    = "default_route_table"
    main_route_table_id       = "main_route_table"
  }
}

# The network that every account is born with.
terraform "aws_default_vpc" {
  becomes = "AWS::EC2::VPC"
  properties {
    EnableDnsHostnames = self.enable_dns_hostnames
    EnableDnsSupport   = self.enable_dns_support
    Tags               = self.tags
    born               = [self.default_network_acl_id, self.default_route_table_id, self.main_route_table_id]
  }
  attributes {
    default_security_group_id = "DefaultSecurityGroup"
    default_network_acl_id    = "DefaultNetworkAcl"
    default_route_table_id    = "default_route_table"
    main_route_table_id       = "main_route_table"
  }
}

terraform "aws_flow_log" {
  becomes = "AWS::EC2::FlowLog"
  removed = ["log_group_name"]
  properties {
    ResourceId              = coalesce(self.vpc_id, self.subnet_id, self.eni_id)
    ResourceType            = self.vpc_id != null ? "VPC" : self.subnet_id != null ? "Subnet" : "NetworkInterface"
    TrafficType             = self.traffic_type
    LogDestination          = self.log_destination
    DeliverCrossAccountRole = self.deliver_cross_account_role
    DestinationOptions = [for o in self.destination_options : {
      FileFormat               = o.file_format
      HiveCompatiblePartitions = o.hive_compatible_partitions
      PerHourPartition         = o.per_hour_partition
    }][0]
    LogDestinationType       = self.log_destination_type
    LogFormat                = self.log_format
    MaxAggregationInterval   = self.max_aggregation_interval
    LogGroupName             = self.log_group_name
    DeliverLogsPermissionArn = self.iam_role_arn
    Tags                     = self.tags
  }
}

terraform "aws_subnet" {
  becomes = "AWS::EC2::Subnet"
  properties {
    VpcId                         = self.vpc_id
    CidrBlock                     = self.cidr_block
    AvailabilityZone              = self.availability_zone
    MapPublicIpOnLaunch           = self.map_public_ip_on_launch
    AssignIpv6AddressOnCreation   = self.assign_ipv6_address_on_creation
    AvailabilityZoneId            = self.availability_zone_id
    EnableDns64                   = self.enable_dns64
    EnableLniAtDeviceIndex        = self.enable_lni_at_device_index
    Ipv6CidrBlock                 = self.ipv6_cidr_block
    Ipv6Native                    = self.ipv6_native
    OutpostArn                    = self.outpost_arn
    PrivateDnsNameOptionsOnLaunch = [for t in [self.private_dns_hostname_type_on_launch] : { HostnameType = t } if t != null][0]
    Tags                          = self.tags
  }
}

# The default network's subnets give public addresses unless told not to.
terraform "aws_default_subnet" {
  becomes = "AWS::EC2::Subnet"
  properties {
    AvailabilityZone              = self.availability_zone
    MapPublicIpOnLaunch           = self.map_public_ip_on_launch
    AssignIpv6AddressOnCreation   = self.assign_ipv6_address_on_creation
    of_default_network            = true
    EnableDns64                   = self.enable_dns64
    Ipv6CidrBlock                 = self.ipv6_cidr_block
    Ipv6Native                    = self.ipv6_native
    PrivateDnsNameOptionsOnLaunch = [for t in [self.private_dns_hostname_type_on_launch] : { HostnameType = t } if t != null][0]
    Tags                          = self.tags
  }
}

terraform "aws_security_group" {
  becomes = "AWS::EC2::SecurityGroup"
  properties {
    GroupName        = self.name
    GroupDescription = self.description
    VpcId            = self.vpc_id
    SecurityGroupIngress = flatten([for r in self.ingress : [
      for s in concat(
        [for c in r.cidr_blocks : { CidrIp = c }],
        [for c in r.ipv6_cidr_blocks : { CidrIpv6 = c }],
        [for p in r.prefix_list_ids : { SourcePrefixListId = p }],
        [for g in r.security_groups : { SourceSecurityGroupId = g }],
        [for s in [r.self] : { SourceSecurityGroupId = self.id } if s == true]
      ) : merge(s, { IpProtocol = r.protocol, FromPort = r.from_port, ToPort = r.to_port, Description = r.description })
    ]])
    SecurityGroupEgress = flatten([for r in self.egress : [
      for s in concat(
        [for c in r.cidr_blocks : { CidrIp = c }],
        [for c in r.ipv6_cidr_blocks : { CidrIpv6 = c }],
        [for p in r.prefix_list_ids : { DestinationPrefixListId = p }],
        [for g in r.security_groups : { DestinationSecurityGroupId = g }],
        [for s in [r.self] : { DestinationSecurityGroupId = self.id } if s == true]
      ) : merge(s, { IpProtocol = r.protocol, FromPort = r.from_port, ToPort = r.to_port, Description = r.description })
    ]])
    written_rules = concat(self.ingress, self.egress)
    Tags          = self.tags
  }
}

terraform "aws_default_security_group" {
  becomes = "AWS::EC2::SecurityGroup"
  properties {
    VpcId = self.vpc_id
    SecurityGroupIngress = flatten([for r in self.ingress : [
      for s in concat(
        [for c in r.cidr_blocks : { CidrIp = c }],
        [for c in r.ipv6_cidr_blocks : { CidrIpv6 = c }],
        [for p in r.prefix_list_ids : { SourcePrefixListId = p }],
        [for g in r.security_groups : { SourceSecurityGroupId = g }],
        [for s in [r.self] : { SourceSecurityGroupId = self.id } if s == true]
      ) : merge(s, { IpProtocol = r.protocol, FromPort = r.from_port, ToPort = r.to_port, Description = r.description })
    ]])
    SecurityGroupEgress = flatten([for r in self.egress : [
      for s in concat(
        [for c in r.cidr_blocks : { CidrIp = c }],
        [for c in r.ipv6_cidr_blocks : { CidrIpv6 = c }],
        [for p in r.prefix_list_ids : { DestinationPrefixListId = p }],
        [for g in r.security_groups : { DestinationSecurityGroupId = g }],
        [for s in [r.self] : { DestinationSecurityGroupId = self.id } if s == true]
      ) : merge(s, { IpProtocol = r.protocol, FromPort = r.from_port, ToPort = r.to_port, Description = r.description })
    ]])
    written_rules = concat(self.ingress, self.egress)
    default_group = true
    Tags          = self.tags
  }
}

terraform "aws_security_group_rule" {
  becomes = "AWS::EC2::SecurityGroupIngress"
  when    = self.type == "ingress"
  each = concat(
    [for c in self.cidr_blocks : { CidrIp = c }],
    [for c in self.ipv6_cidr_blocks : { CidrIpv6 = c }],
    [for p in self.prefix_list_ids : { SourcePrefixListId = p }],
    self.cidr_blocks == null && self.ipv6_cidr_blocks == null && self.prefix_list_ids == null
    ? [{ SourceSecurityGroupId = self.self == true ? self.security_group_id : self.source_security_group_id }]
    : []
  )
  properties {
    GroupId               = self.security_group_id
    IpProtocol            = self.protocol
    FromPort              = self.from_port
    ToPort                = self.to_port
    CidrIp                = it.CidrIp
    CidrIpv6              = it.CidrIpv6
    SourcePrefixListId    = it.SourcePrefixListId
    SourceSecurityGroupId = it.SourceSecurityGroupId
    Description           = self.description
  }
}

terraform "aws_security_group_rule" {
  becomes = "AWS::EC2::SecurityGroupEgress"
  when    = self.type == "egress"
  each = concat(
    [for c in self.cidr_blocks : { CidrIp = c }],
    [for c in self.ipv6_cidr_blocks : { CidrIpv6 = c }],
    [for p in self.prefix_list_ids : { DestinationPrefixListId = p }],
    self.cidr_blocks == null && self.ipv6_cidr_blocks == null && self.prefix_list_ids == null
    ? [{ DestinationSecurityGroupId = self.self == true ? self.security_group_id : self.source_security_group_id }]
    : []
  )
  properties {
    GroupId                    = self.security_group_id
    IpProtocol                 = self.protocol
    FromPort                   = self.from_port
    ToPort                     = self.to_port
    CidrIp                     = it.CidrIp
    CidrIpv6                   = it.CidrIpv6
    DestinationPrefixListId    = it.DestinationPrefixListId
    DestinationSecurityGroupId = it.DestinationSecurityGroupId
    Description                = self.description
  }
}

terraform "aws_vpc_security_group_ingress_rule" {
  becomes = "AWS::EC2::SecurityGroupIngress"
  properties {
    GroupId               = self.security_group_id
    IpProtocol            = self.ip_protocol
    FromPort              = self.from_port
    ToPort                = self.to_port
    CidrIp                = self.cidr_ipv4
    CidrIpv6              = self.cidr_ipv6
    SourcePrefixListId    = self.prefix_list_id
    SourceSecurityGroupId = self.referenced_security_group_id
    Description           = self.description
  }
}

terraform "aws_vpc_security_group_egress_rule" {
  becomes = "AWS::EC2::SecurityGroupEgress"
  properties {
    GroupId                    = self.security_group_id
    IpProtocol                 = self.ip_protocol
    FromPort                   = self.from_port
    ToPort                     = self.to_port
    CidrIp                     = self.cidr_ipv4
    CidrIpv6                   = self.cidr_ipv6
    DestinationPrefixListId    = self.prefix_list_id
    DestinationSecurityGroupId = self.referenced_security_group_id
    Description                = self.description
  }
}

terraform "aws_network_acl" {
  becomes = "AWS::EC2::NetworkAcl"
  properties {
    VpcId = self.vpc_id
    Tags  = self.tags
  }
}

terraform "aws_network_acl" {
  becomes = "AWS::EC2::NetworkAclEntry"
  each    = self.ingress
  properties {
    NetworkAclId  = self.id
    RuleNumber    = it.rule_no
    RuleAction    = lower(it.action)
    Protocol      = { tcp = 6, udp = 17, icmp = 1, icmpv6 = 58, all = -1, "-1" = -1, "6" = 6, "17" = 17, "1" = 1, "58" = 58 }[lower(it.protocol)]
    Egress        = false
    CidrBlock     = it.cidr_block
    Ipv6CidrBlock = it.ipv6_cidr_block
    PortRange     = { From = it.from_port, To = it.to_port }
  }
}

terraform "aws_network_acl" {
  becomes = "AWS::EC2::NetworkAclEntry"
  each    = self.egress
  properties {
    NetworkAclId  = self.id
    RuleNumber    = it.rule_no
    RuleAction    = lower(it.action)
    Protocol      = { tcp = 6, udp = 17, icmp = 1, icmpv6 = 58, all = -1, "-1" = -1, "6" = 6, "17" = 17, "1" = 1, "58" = 58 }[lower(it.protocol)]
    Egress        = true
    CidrBlock     = it.cidr_block
    Ipv6CidrBlock = it.ipv6_cidr_block
    PortRange     = { From = it.from_port, To = it.to_port }
  }
}

terraform "aws_default_network_acl" { same-as = "aws_network_acl" }

terraform "aws_network_acl_rule" {
  becomes = "AWS::EC2::NetworkAclEntry"
  properties {
    NetworkAclId  = self.network_acl_id
    RuleNumber    = self.rule_number
    RuleAction    = lower(self.rule_action)
    Protocol      = { tcp = 6, udp = 17, icmp = 1, icmpv6 = 58, all = -1, "-1" = -1, "6" = 6, "17" = 17, "1" = 1, "58" = 58 }[lower(self.protocol)]
    Egress        = self.egress
    CidrBlock     = self.cidr_block
    Ipv6CidrBlock = self.ipv6_cidr_block
    PortRange     = { From = self.from_port, To = self.to_port }
  }
}

terraform "aws_vpc_endpoint_service" {
  becomes = "AWS::EC2::VPCEndpointService"
  properties {
    AcceptanceRequired      = self.acceptance_required
    GatewayLoadBalancerArns = self.gateway_load_balancer_arns
    NetworkLoadBalancerArns = self.network_load_balancer_arns
    PrivateDnsName          = self.private_dns_name
    SupportedIpAddressTypes = self.supported_ip_address_types
    SupportedRegions        = self.supported_regions
    Tags                    = self.tags
  }
}

terraform "aws_ec2_transit_gateway" {
  becomes = "AWS::EC2::TransitGateway"
  properties {
    AutoAcceptSharedAttachments     = self.auto_accept_shared_attachments
    AmazonSideAsn                   = self.amazon_side_asn
    DefaultRouteTableAssociation    = self.default_route_table_association
    DefaultRouteTablePropagation    = self.default_route_table_propagation
    Description                     = self.description
    DnsSupport                      = self.dns_support
    EncryptionSupport               = self.encryption_support
    MulticastSupport                = self.multicast_support
    SecurityGroupReferencingSupport = self.security_group_referencing_support
    TransitGatewayCidrBlocks        = self.transit_gateway_cidr_blocks
    VpnEcmpSupport                  = self.vpn_ecmp_support
    Tags                            = self.tags
  }
}

terraform "aws_vpc_endpoint" {
  becomes = "AWS::EC2::VPCEndpoint"
  properties {
    ServiceName = self.service_name
    DnsOptions = [for o in self.dns_options : {
      DnsRecordIpType                          = o.dns_record_ip_type
      PrivateDnsOnlyForInboundResolverEndpoint = o.private_dns_only_for_inbound_resolver_endpoint
    }][0]
    IpAddressType            = self.ip_address_type
    PolicyDocument           = self.policy
    PrivateDnsEnabled        = self.private_dns_enabled
    ResourceConfigurationArn = self.resource_configuration_arn
    RouteTableIds            = self.route_table_ids
    SecurityGroupIds         = self.security_group_ids
    ServiceNetworkArn        = self.service_network_arn
    ServiceRegion            = self.service_region
    SubnetIds                = self.subnet_ids
    Tags                     = self.tags
    VpcEndpointType          = self.vpc_endpoint_type
    VpcId                    = self.vpc_id
  }
}

terraform "aws_vpc_endpoint_policy" {
  part-of = "AWS::EC2::VPCEndpoint"
  through = self.vpc_endpoint_id
  properties {
    PolicyDocument = self.policy
  }
}

terraform "aws_vpc_endpoint_route_table_association" {
  part-of = "AWS::EC2::VPCEndpoint"
  through = self.vpc_endpoint_id
  properties {
    RouteTableIds = [self.route_table_id]
  }
}

terraform "aws_vpc_endpoint_subnet_association" {
  part-of = "AWS::EC2::VPCEndpoint"
  through = self.vpc_endpoint_id
  properties {
    SubnetIds = [self.subnet_id]
  }
}

terraform "aws_vpc_endpoint_security_group_association" {
  part-of = "AWS::EC2::VPCEndpoint"
  through = self.vpc_endpoint_id
  properties {
    SecurityGroupIds = [self.security_group_id]
  }
}

terraform "aws_vpc_endpoint_private_dns" {
  part-of = "AWS::EC2::VPCEndpoint"
  through = self.vpc_endpoint_id
  properties {
    PrivateDnsEnabled = self.private_dns_enabled
  }
}

terraform "aws_vpc_endpoint_service" {
  becomes = "AWS::EC2::VPCEndpointServicePermissions"
  when    = self.allowed_principals != null
  properties {
    ServiceId         = self.id
    AllowedPrincipals = self.allowed_principals
  }
}

terraform "aws_network_acl" {
  becomes = "AWS::EC2::SubnetNetworkAclAssociation"
  each    = self.subnet_ids
  properties {
    NetworkAclId = self.id
    SubnetId     = it
  }
}

terraform "aws_network_acl_association" {
  becomes = "AWS::EC2::SubnetNetworkAclAssociation"
  properties {
    NetworkAclId = self.network_acl_id
    SubnetId     = self.subnet_id
  }
}

terraform "aws_vpc_endpoint_service_allowed_principal" {
  becomes = "AWS::EC2::VPCEndpointServicePermissions"
  properties {
    ServiceId         = self.vpc_endpoint_service_id
    AllowedPrincipals = [self.principal_arn]
  }
}

terraform "aws_internet_gateway_attachment" {
  becomes = "AWS::EC2::VPCGatewayAttachment"
  properties {
    VpcId             = self.vpc_id
    InternetGatewayId = self.internet_gateway_id
  }
}

terraform "aws_network_interface" {
  becomes = "AWS::EC2::NetworkInterface"
  properties {
    Description     = self.description
    SubnetId        = self.subnet_id
    GroupSet        = self.security_groups
    SourceDestCheck = self.source_dest_check
    InterfaceType   = self.interface_type
    Tags            = self.tags
  }
}

# Groups are put on a network interface, or on the first one of an instance.
terraform "aws_network_interface_sg_attachment" {
  part-of = "AWS::EC2::NetworkInterface"
  through = seen(target(self.network_interface_id, "AWS::EC2::Instance")) ? null : self.network_interface_id
  properties { GroupSet = [self.security_group_id] }
}

terraform "aws_network_interface_sg_attachment" {
  part-of = "AWS::EC2::Instance"
  through = seen(target(self.network_interface_id, "AWS::EC2::Instance")) ? self.network_interface_id : null
  properties { SecurityGroupIds = [self.security_group_id] }
}
