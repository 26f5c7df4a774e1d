resource "aws_internet_gateway" "example" {
  tags = { key = "tags" }
}

resource "aws_route_table" "example" {
  route {
    cidr_block                 = "route.cidr_block"
    core_network_arn           = "route.core_network_arn"
    destination_prefix_list_id = "route.destination_prefix_list_id"
    egress_only_gateway_id     = "route.egress_only_gateway_id"
    gateway_id                 = "route.gateway_id"
    ipv6_cidr_block            = "route.ipv6_cidr_block"
    nat_gateway_id             = "route.nat_gateway_id"
    network_interface_id       = "route.network_interface_id"
    transit_gateway_id         = "route.transit_gateway_id"
    vpc_endpoint_id            = "route.vpc_endpoint_id"
    vpc_peering_connection_id  = "route.vpc_peering_connection_id"
  }
  tags   = { key = "tags" }
  vpc_id = "vpc_id"
}

resource "aws_default_route_table" "example" {
  default_route_table_id = "default_route_table_id"
  route {
    cidr_block                 = "route.cidr_block"
    core_network_arn           = "route.core_network_arn"
    destination_prefix_list_id = "route.destination_prefix_list_id"
    egress_only_gateway_id     = "route.egress_only_gateway_id"
    gateway_id                 = "route.gateway_id"
    ipv6_cidr_block            = "route.ipv6_cidr_block"
    nat_gateway_id             = "route.nat_gateway_id"
    network_interface_id       = "route.network_interface_id"
    transit_gateway_id         = "route.transit_gateway_id"
    vpc_endpoint_id            = "route.vpc_endpoint_id"
    vpc_peering_connection_id  = "route.vpc_peering_connection_id"
  }
  tags = { key = "tags" }
}

resource "aws_route" "example" {
  carrier_gateway_id          = "carrier_gateway_id"
  core_network_arn            = "core_network_arn"
  destination_cidr_block      = "destination_cidr_block"
  destination_ipv6_cidr_block = "destination_ipv6_cidr_block"
  destination_prefix_list_id  = "destination_prefix_list_id"
  egress_only_gateway_id      = "egress_only_gateway_id"
  gateway_id                  = "gateway_id"
  local_gateway_id            = "local_gateway_id"
  nat_gateway_id              = "nat_gateway_id"
  network_interface_id        = "network_interface_id"
  route_table_id              = "route_table_id"
  transit_gateway_id          = "transit_gateway_id"
  vpc_endpoint_id             = "vpc_endpoint_id"
  vpc_peering_connection_id   = "vpc_peering_connection_id"
}

resource "aws_route_table_association" "example" {
  route_table_id = "route_table_id"
  subnet_id      = "subnet_id"
}

resource "aws_route_table_association" "of_gateway" {
  gateway_id     = "gateway_id"
  route_table_id = "route_table_id"
}
