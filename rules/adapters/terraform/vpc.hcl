terraform "aws_vpc" {
  becomes = "AWS::EC2::VPC"
  properties { CidrBlock = self.cidr_block }
  attributes { default_security_group_id = "DefaultSecurityGroup" }
}

terraform "aws_flow_log" {
  becomes = "AWS::EC2::FlowLog"
  properties {
    ResourceId     = coalesce(self.vpc_id, self.subnet_id, self.eni_id)
    ResourceType   = self.vpc_id != null ? "VPC" : self.subnet_id != null ? "Subnet" : "NetworkInterface"
    TrafficType    = self.traffic_type
    LogDestination = self.log_destination
  }
}

terraform "aws_subnet" {
  becomes = "AWS::EC2::Subnet"
  properties {
    VpcId                       = self.vpc_id
    CidrBlock                   = self.cidr_block
    AvailabilityZone            = self.availability_zone
    MapPublicIpOnLaunch         = self.map_public_ip_on_launch
    AssignIpv6AddressOnCreation = self.assign_ipv6_address_on_creation
  }
}

# The default network's subnets give public addresses unless told not to.
terraform "aws_default_subnet" {
  becomes = "AWS::EC2::Subnet"
  properties {
    AvailabilityZone            = self.availability_zone
    MapPublicIpOnLaunch         = self.map_public_ip_on_launch
    AssignIpv6AddressOnCreation = self.assign_ipv6_address_on_creation
    of_default_network          = true
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
  properties { VpcId = self.vpc_id }
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
  properties { AcceptanceRequired = self.acceptance_required }
}

terraform "aws_ec2_transit_gateway" {
  becomes = "AWS::EC2::TransitGateway"
  properties { AutoAcceptSharedAttachments = self.auto_accept_shared_attachments }
}
