resource "aws_ebs_volume" "example" {
  availability_zone          = "availability_zone"
  encrypted                  = true
  iops                       = 1
  kms_key_id                 = "kms_key_id"
  multi_attach_enabled       = true
  outpost_arn                = "outpost_arn"
  size                       = 2
  snapshot_id                = "snapshot_id"
  tags                       = { key = "tags" }
  throughput                 = 3
  type                       = "type"
  volume_initialization_rate = 4
}

resource "aws_instance" "example" {
  ami                         = "ami"
  associate_public_ip_address = true
  availability_zone           = "availability_zone"
  cpu_options {
    core_count       = 1
    threads_per_core = 2
  }
  credit_specification {
    cpu_credits = "credit_specification.cpu_credits"
  }
  disable_api_termination = true
  ebs_block_device {
    delete_on_termination = true
    device_name           = "ebs_block_device.device_name"
    encrypted             = true
    iops                  = 3
    kms_key_id            = "ebs_block_device.kms_key_id"
    snapshot_id           = "ebs_block_device.snapshot_id"
    tags                  = { key = "ebs_block_device.tags" }
    volume_size           = 4
    volume_type           = "ebs_block_device.volume_type"
  }
  ebs_optimized = true
  enclave_options {
    enabled = true
  }
  hibernation                          = true
  host_id                              = "host_id"
  host_resource_group_arn              = "host_resource_group_arn"
  iam_instance_profile                 = "iam_instance_profile"
  instance_initiated_shutdown_behavior = "instance_initiated_shutdown_behavior"
  instance_type                        = "instance_type"
  ipv6_address_count                   = 5
  key_name                             = "key_name"
  launch_template {
    id      = "launch_template.id"
    name    = "launch_template.name"
    version = "launch_template.version"
  }
  metadata_options {
    http_endpoint               = "metadata_options.http_endpoint"
    http_protocol_ipv6          = "metadata_options.http_protocol_ipv6"
    http_put_response_hop_limit = 6
    http_tokens                 = "metadata_options.http_tokens"
    instance_metadata_tags      = "metadata_options.instance_metadata_tags"
  }
  monitoring = true
  network_interface {
    delete_on_termination = true
    network_interface_id  = "network_interface.network_interface_id"
  }
  placement_group = "placement_group"
  primary_network_interface {
    network_interface_id = "primary_network_interface.network_interface_id"
  }
  private_dns_name_options {
    enable_resource_name_dns_a_record    = true
    enable_resource_name_dns_aaaa_record = true
    hostname_type                        = "private_dns_name_options.hostname_type"
  }
  private_ip = "private_ip"
  root_block_device {
    delete_on_termination = true
    encrypted             = true
    iops                  = 7
    kms_key_id            = "root_block_device.kms_key_id"
    tags                  = { key = "root_block_device.tags" }
    volume_size           = 8
    volume_type           = "root_block_device.volume_type"
  }
  security_groups        = ["security_groups"]
  source_dest_check      = true
  subnet_id              = "subnet_id"
  tags                   = { key = "tags" }
  tenancy                = "tenancy"
  user_data              = "user_data"
  user_data_base64       = "user_data_base64"
  vpc_security_group_ids = ["vpc_security_group_ids"]
}

resource "aws_instance" "older" {
  cpu_core_count       = 2
  cpu_threads_per_core = 1
}

resource "aws_launch_template" "example" {
  block_device_mappings {
    device_name = "block_device_mappings.device_name"
    ebs {
      delete_on_termination = "block_device_mappings.ebs.delete_on_termination"
      encrypted             = "block_device_mappings.ebs.encrypted"
      iops                  = 1
      kms_key_id            = "block_device_mappings.ebs.kms_key_id"
      snapshot_id           = "block_device_mappings.ebs.snapshot_id"
      throughput            = 2
      volume_size           = 3
      volume_type           = "block_device_mappings.ebs.volume_type"
    }
    no_device    = "block_device_mappings.no_device"
    virtual_name = "block_device_mappings.virtual_name"
  }
  credit_specification {
    cpu_credits = "credit_specification.cpu_credits"
  }
  disable_api_stop        = true
  disable_api_termination = true
  ebs_optimized           = "ebs_optimized"
  enclave_options {
    enabled = true
  }
  hibernation_options {
    configured = true
  }
  iam_instance_profile {
    arn  = "iam_instance_profile.arn"
    name = "iam_instance_profile.name"
  }
  image_id                             = "image_id"
  instance_initiated_shutdown_behavior = "instance_initiated_shutdown_behavior"
  instance_market_options {
    market_type = "instance_market_options.market_type"
  }
  instance_type = "instance_type"
  key_name      = "key_name"
  metadata_options {
    http_endpoint               = "metadata_options.http_endpoint"
    http_protocol_ipv6          = "metadata_options.http_protocol_ipv6"
    http_put_response_hop_limit = 4
    http_tokens                 = "metadata_options.http_tokens"
    instance_metadata_tags      = "metadata_options.instance_metadata_tags"
  }
  monitoring {
    enabled = true
  }
  name = "name"
  network_interfaces {
    associate_public_ip_address = "network_interfaces.associate_public_ip_address"
    delete_on_termination       = "network_interfaces.delete_on_termination"
    device_index                = 5
    network_interface_id        = "network_interfaces.network_interface_id"
    security_groups             = ["network_interfaces.security_groups"]
    subnet_id                   = "network_interfaces.subnet_id"
  }
  placement {
    availability_zone = "placement.availability_zone"
    group_name        = "placement.group_name"
    host_id           = "placement.host_id"
    tenancy           = "placement.tenancy"
  }
  private_dns_name_options {
    hostname_type = "private_dns_name_options.hostname_type"
  }
  security_group_names = ["security_group_names"]
  tag_specifications {
    resource_type = "tag_specifications.resource_type"
    tags          = { key = "tag_specifications.tags" }
  }
  tags                   = { key = "tags" }
  user_data              = "user_data"
  vpc_security_group_ids = ["vpc_security_group_ids"]
}

resource "aws_launch_template" "older" {
  elastic_gpu_specifications {
    type = "elastic_gpu_specifications.type"
  }
}

resource "aws_launch_configuration" "example" {
  associate_public_ip_address = true
  ebs_block_device {
    device_name = "ebs_block_device.device_name"
    encrypted   = true
    no_device   = true
    snapshot_id = "ebs_block_device.snapshot_id"
  }
  ebs_optimized        = true
  enable_monitoring    = true
  iam_instance_profile = "iam_instance_profile"
  image_id             = "image_id"
  instance_type        = "instance_type"
  key_name             = "key_name"
  metadata_options {
    http_endpoint               = "metadata_options.http_endpoint"
    http_put_response_hop_limit = 1
    http_tokens                 = "metadata_options.http_tokens"
  }
  name              = "name"
  placement_tenancy = "placement_tenancy"
  root_block_device {
    encrypted = true
  }
  security_groups  = ["security_groups"]
  spot_price       = "spot_price"
  user_data        = "user_data"
  user_data_base64 = "user_data_base64"
}

resource "aws_ebs_snapshot_block_public_access" "example" {
  state = "state"
}

resource "aws_eip" "example" {
  address              = "address"
  domain               = "domain"
  instance             = "instance"
  ipam_pool_id         = "ipam_pool_id"
  network_border_group = "network_border_group"
  network_interface    = "network_interface"
  public_ipv4_pool     = "public_ipv4_pool"
  tags                 = { key = "tags" }
}

resource "aws_eip" "older" {
  vpc = true
}

resource "aws_eip_association" "example" {
  allocation_id        = "allocation_id"
  instance_id          = "instance_id"
  network_interface_id = "network_interface_id"
  private_ip_address   = "private_ip_address"
  public_ip            = "public_ip"
}

resource "aws_nat_gateway" "example" {
  allocation_id     = "allocation_id"
  availability_mode = "availability_mode"
  availability_zone_address {
    allocation_ids       = ["availability_zone_address.allocation_ids"]
    availability_zone    = "availability_zone_address.availability_zone"
    availability_zone_id = "availability_zone_address.availability_zone_id"
  }
  connectivity_type                  = "connectivity_type"
  private_ip                         = "private_ip"
  secondary_allocation_ids           = ["secondary_allocation_ids"]
  secondary_private_ip_address_count = 1
  secondary_private_ip_addresses     = ["secondary_private_ip_addresses"]
  subnet_id                          = "subnet_id"
  tags                               = { key = "tags" }
  vpc_id                             = "vpc_id"
}

resource "aws_volume_attachment" "example" {
  device_name = "device_name"
  instance_id = "instance_id"
  volume_id   = "volume_id"
}

resource "aws_spot_instance_request" "example" {
  ami = "ami"
}
