terraform "aws_internet_gateway" {
  becomes = "AWS::EC2::InternetGateway"
  properties { Tags = self.tags }
}

terraform "aws_route_table" {
  becomes = "AWS::EC2::RouteTable"
  properties {
    VpcId = self.vpc_id
    Tags  = self.tags
  }
}

terraform "aws_route_table" {
  becomes = "AWS::EC2::Route"
  each    = self.route
  properties {
    RouteTableId                = self.id
    DestinationCidrBlock        = it.cidr_block
    DestinationIpv6CidrBlock    = it.ipv6_cidr_block
    GatewayId                   = it.gateway_id
    VpcPeeringConnectionId      = it.vpc_peering_connection_id
    DestinationPrefixListId     = it.destination_prefix_list_id
    CoreNetworkArn              = it.core_network_arn
    EgressOnlyInternetGatewayId = it.egress_only_gateway_id
    NatGatewayId                = it.nat_gateway_id
    NetworkInterfaceId          = it.network_interface_id
    TransitGatewayId            = it.transit_gateway_id
    VpcEndpointId               = it.vpc_endpoint_id
  }
}

# The table that a network is born with, adopted.
terraform "aws_default_route_table" {
  becomes = "AWS::EC2::RouteTable"
  properties {
    Tags = self.tags
    born = self.default_route_table_id
  }
}

terraform "aws_default_route_table" {
  becomes = "AWS::EC2::Route"
  each    = self.route
  properties {
    RouteTableId                = self.id
    DestinationCidrBlock        = it.cidr_block
    DestinationIpv6CidrBlock    = it.ipv6_cidr_block
    GatewayId                   = it.gateway_id
    VpcPeeringConnectionId      = it.vpc_peering_connection_id
    DestinationPrefixListId     = it.destination_prefix_list_id
    CoreNetworkArn              = it.core_network_arn
    EgressOnlyInternetGatewayId = it.egress_only_gateway_id
    NatGatewayId                = it.nat_gateway_id
    NetworkInterfaceId          = it.network_interface_id
    TransitGatewayId            = it.transit_gateway_id
    VpcEndpointId               = it.vpc_endpoint_id
  }
}

terraform "aws_route" {
  becomes = "AWS::EC2::Route"
  properties {
    RouteTableId                = self.route_table_id
    DestinationCidrBlock        = self.destination_cidr_block
    DestinationIpv6CidrBlock    = self.destination_ipv6_cidr_block
    GatewayId                   = self.gateway_id
    VpcPeeringConnectionId      = self.vpc_peering_connection_id
    CarrierGatewayId            = self.carrier_gateway_id
    CoreNetworkArn              = self.core_network_arn
    DestinationPrefixListId     = self.destination_prefix_list_id
    LocalGatewayId              = self.local_gateway_id
    NatGatewayId                = self.nat_gateway_id
    NetworkInterfaceId          = self.network_interface_id
    TransitGatewayId            = self.transit_gateway_id
    VpcEndpointId               = self.vpc_endpoint_id
    EgressOnlyInternetGatewayId = self.egress_only_gateway_id
  }
}

terraform "aws_route_table_association" {
  becomes = "AWS::EC2::GatewayRouteTableAssociation"
  when    = self.gateway_id != null
  properties {
    GatewayId    = self.gateway_id
    RouteTableId = self.route_table_id
  }
}

terraform "aws_route_table_association" {
  becomes = "AWS::EC2::SubnetRouteTableAssociation"
  when    = self.gateway_id == null
  properties {
    SubnetId     = self.subnet_id
    RouteTableId = self.route_table_id
  }
}
