resource "aws_vpc" "example" {
  cidr_block           = "cidr_block"
  enable_dns_hostnames = true
  enable_dns_support   = true
  instance_tenancy     = "instance_tenancy"
  ipv4_ipam_pool_id    = "ipv4_ipam_pool_id"
  ipv4_netmask_length  = 1
  tags                 = { key = "tags" }
}

resource "aws_default_vpc" "example" {
  enable_dns_hostnames = true
  enable_dns_support   = true
  tags                 = { key = "tags" }
}

resource "aws_flow_log" "example" {
  deliver_cross_account_role = "deliver_cross_account_role"
  destination_options {
    file_format                = "destination_options.file_format"
    hive_compatible_partitions = true
    per_hour_partition         = true
  }
  eni_id                   = "eni_id"
  iam_role_arn             = "iam_role_arn"
  log_destination          = "log_destination"
  log_destination_type     = "log_destination_type"
  log_format               = "log_format"
  max_aggregation_interval = 1
  subnet_id                = "subnet_id"
  tags                     = { key = "tags" }
  traffic_type             = "traffic_type"
  vpc_id                   = "vpc_id"
}

resource "aws_flow_log" "older" {
  vpc_id         = "vpc_id"
  log_group_name = "log_group_name"
}

resource "aws_subnet" "example" {
  assign_ipv6_address_on_creation     = true
  availability_zone                   = "availability_zone"
  availability_zone_id                = "availability_zone_id"
  cidr_block                          = "cidr_block"
  enable_dns64                        = true
  enable_lni_at_device_index          = 1
  ipv6_cidr_block                     = "ipv6_cidr_block"
  ipv6_native                         = true
  map_public_ip_on_launch             = true
  outpost_arn                         = "outpost_arn"
  private_dns_hostname_type_on_launch = "private_dns_hostname_type_on_launch"
  tags                                = { key = "tags" }
  vpc_id                              = "vpc_id"
}

resource "aws_default_subnet" "example" {
  assign_ipv6_address_on_creation     = true
  availability_zone                   = "availability_zone"
  enable_dns64                        = true
  ipv6_cidr_block                     = "ipv6_cidr_block"
  ipv6_native                         = true
  map_public_ip_on_launch             = true
  private_dns_hostname_type_on_launch = "private_dns_hostname_type_on_launch"
  tags                                = { key = "tags" }
}

resource "aws_security_group" "example" {
  description = "description"
  egress {
    cidr_blocks      = ["egress.cidr_blocks"]
    description      = "egress.description"
    from_port        = 1
    ipv6_cidr_blocks = ["egress.ipv6_cidr_blocks"]
    prefix_list_ids  = ["egress.prefix_list_ids"]
    protocol         = "egress.protocol"
    security_groups  = ["egress.security_groups"]
    self             = true
    to_port          = 2
  }
  ingress {
    cidr_blocks      = ["ingress.cidr_blocks"]
    description      = "ingress.description"
    from_port        = 3
    ipv6_cidr_blocks = ["ingress.ipv6_cidr_blocks"]
    prefix_list_ids  = ["ingress.prefix_list_ids"]
    protocol         = "ingress.protocol"
    security_groups  = ["ingress.security_groups"]
    self             = true
    to_port          = 4
  }
  name   = "name"
  tags   = { key = "tags" }
  vpc_id = "vpc_id"
}

resource "aws_default_security_group" "example" {
  egress {
    cidr_blocks      = ["egress.cidr_blocks"]
    description      = "egress.description"
    from_port        = 1
    ipv6_cidr_blocks = ["egress.ipv6_cidr_blocks"]
    prefix_list_ids  = ["egress.prefix_list_ids"]
    protocol         = "egress.protocol"
    security_groups  = ["egress.security_groups"]
    self             = true
    to_port          = 2
  }
  ingress {
    cidr_blocks      = ["ingress.cidr_blocks"]
    description      = "ingress.description"
    from_port        = 3
    ipv6_cidr_blocks = ["ingress.ipv6_cidr_blocks"]
    prefix_list_ids  = ["ingress.prefix_list_ids"]
    protocol         = "ingress.protocol"
    security_groups  = ["ingress.security_groups"]
    self             = true
    to_port          = 4
  }
  tags   = { key = "tags" }
  vpc_id = "vpc_id"
}

resource "aws_security_group_rule" "example" {
  cidr_blocks              = ["cidr_blocks"]
  description              = "description"
  from_port                = 1
  ipv6_cidr_blocks         = ["ipv6_cidr_blocks"]
  prefix_list_ids          = ["prefix_list_ids"]
  protocol                 = "protocol"
  security_group_id        = "security_group_id"
  source_security_group_id = "source_security_group_id"
  to_port                  = 2
  type                     = "ingress"
}

resource "aws_security_group_rule" "of_group" {
  type                     = "ingress"
  security_group_id        = "security_group_id"
  source_security_group_id = "source_security_group_id"
}

resource "aws_security_group_rule" "egress" {
  type              = "egress"
  security_group_id = "security_group_id"
  protocol          = "protocol"
  from_port         = 1
  to_port           = 2
  cidr_blocks       = ["cidr_blocks"]
  ipv6_cidr_blocks  = ["ipv6_cidr_blocks"]
  prefix_list_ids   = ["prefix_list_ids"]
  description       = "description"
}

resource "aws_security_group_rule" "egress_to_itself" {
  type              = "egress"
  security_group_id = "security_group_id"
  self              = true
}

resource "aws_vpc_security_group_ingress_rule" "example" {
  cidr_ipv4                    = "cidr_ipv4"
  cidr_ipv6                    = "cidr_ipv6"
  description                  = "description"
  from_port                    = 1
  ip_protocol                  = "ip_protocol"
  prefix_list_id               = "prefix_list_id"
  referenced_security_group_id = "referenced_security_group_id"
  security_group_id            = "security_group_id"
  to_port                      = 2
}

resource "aws_vpc_security_group_egress_rule" "example" {
  cidr_ipv4                    = "cidr_ipv4"
  cidr_ipv6                    = "cidr_ipv6"
  description                  = "description"
  from_port                    = 1
  ip_protocol                  = "ip_protocol"
  prefix_list_id               = "prefix_list_id"
  referenced_security_group_id = "referenced_security_group_id"
  security_group_id            = "security_group_id"
  to_port                      = 2
}

resource "aws_network_acl" "example" {
  egress {
    action          = "egress.action"
    cidr_block      = "egress.cidr_block"
    from_port       = 1
    ipv6_cidr_block = "egress.ipv6_cidr_block"
    protocol        = "tcp"
    rule_no         = 2
    to_port         = 3
  }
  ingress {
    action          = "ingress.action"
    cidr_block      = "ingress.cidr_block"
    from_port       = 4
    ipv6_cidr_block = "ingress.ipv6_cidr_block"
    protocol        = "tcp"
    rule_no         = 5
    to_port         = 6
  }
  subnet_ids = ["subnet_ids"]
  tags       = { key = "tags" }
  vpc_id     = "vpc_id"
}

resource "aws_network_acl_rule" "example" {
  cidr_block      = "cidr_block"
  egress          = true
  from_port       = 1
  ipv6_cidr_block = "ipv6_cidr_block"
  network_acl_id  = "network_acl_id"
  protocol        = "tcp"
  rule_action     = "rule_action"
  rule_number     = 2
  to_port         = 3
}

resource "aws_vpc_endpoint_service" "example" {
  acceptance_required        = true
  allowed_principals         = ["allowed_principals"]
  gateway_load_balancer_arns = ["gateway_load_balancer_arns"]
  network_load_balancer_arns = ["network_load_balancer_arns"]
  private_dns_name           = "private_dns_name"
  supported_ip_address_types = ["supported_ip_address_types"]
  supported_regions          = ["supported_regions"]
  tags                       = { key = "tags" }
}

resource "aws_ec2_transit_gateway" "example" {
  amazon_side_asn                    = 1
  auto_accept_shared_attachments     = "auto_accept_shared_attachments"
  default_route_table_association    = "default_route_table_association"
  default_route_table_propagation    = "default_route_table_propagation"
  description                        = "description"
  dns_support                        = "dns_support"
  encryption_support                 = "encryption_support"
  multicast_support                  = "multicast_support"
  security_group_referencing_support = "security_group_referencing_support"
  tags                               = { key = "tags" }
  transit_gateway_cidr_blocks        = ["transit_gateway_cidr_blocks"]
  vpn_ecmp_support                   = "vpn_ecmp_support"
}

resource "aws_vpc_endpoint" "example" {
  dns_options {
    dns_record_ip_type                             = "dns_options.dns_record_ip_type"
    private_dns_only_for_inbound_resolver_endpoint = true
  }
  ip_address_type            = "ip_address_type"
  policy                     = "policy"
  private_dns_enabled        = true
  resource_configuration_arn = "resource_configuration_arn"
  route_table_ids            = ["route_table_ids"]
  security_group_ids         = ["security_group_ids"]
  service_name               = "service_name"
  service_network_arn        = "service_network_arn"
  service_region             = "service_region"
  subnet_ids                 = ["subnet_ids"]
  tags                       = { key = "tags" }
  vpc_endpoint_type          = "vpc_endpoint_type"
  vpc_id                     = "vpc_id"
}

resource "aws_vpc_endpoint_policy" "example" {
  policy          = "policy"
  vpc_endpoint_id = "vpc_endpoint_id"
}

resource "aws_vpc_endpoint_route_table_association" "example" {
  route_table_id  = "route_table_id"
  vpc_endpoint_id = "vpc_endpoint_id"
}

resource "aws_vpc_endpoint_subnet_association" "example" {
  subnet_id       = "subnet_id"
  vpc_endpoint_id = "vpc_endpoint_id"
}

resource "aws_vpc_endpoint_security_group_association" "example" {
  security_group_id = "security_group_id"
  vpc_endpoint_id   = "vpc_endpoint_id"
}

resource "aws_vpc_endpoint_private_dns" "example" {
  private_dns_enabled = true
  vpc_endpoint_id     = "vpc_endpoint_id"
}

resource "aws_network_acl_association" "example" {
  network_acl_id = "network_acl_id"
  subnet_id      = "subnet_id"
}

resource "aws_vpc_endpoint_service_allowed_principal" "example" {
  principal_arn           = "principal_arn"
  vpc_endpoint_service_id = "vpc_endpoint_service_id"
}

resource "aws_internet_gateway_attachment" "example" {
  internet_gateway_id = "internet_gateway_id"
  vpc_id              = "vpc_id"
}

resource "aws_network_interface" "example" {
  description       = "description"
  interface_type    = "interface_type"
  security_groups   = ["security_groups"]
  source_dest_check = true
  subnet_id         = "subnet_id"
  tags              = { key = "tags" }
}

resource "aws_network_interface_sg_attachment" "example" {
  network_interface_id = "network_interface_id"
  security_group_id    = "security_group_id"
}

resource "aws_default_network_acl" "example" {
  tags = { key = "tags" }
}
