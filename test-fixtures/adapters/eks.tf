resource "aws_eks_cluster" "example" {
  access_config {
    authentication_mode                         = "access_config.authentication_mode"
    bootstrap_cluster_creator_admin_permissions = true
  }
  bootstrap_self_managed_addons = true
  compute_config {
    enabled       = true
    node_pools    = ["compute_config.node_pools"]
    node_role_arn = "compute_config.node_role_arn"
  }
  control_plane_scaling_config {
    tier = "control_plane_scaling_config.tier"
  }
  deletion_protection       = true
  enabled_cluster_log_types = ["enabled_cluster_log_types"]
  encryption_config {
    provider {
      key_arn = "encryption_config.provider.key_arn"
    }
    resources = ["encryption_config.resources"]
  }
  kubernetes_network_config {
    elastic_load_balancing {
      enabled = true
    }
    ip_family         = "kubernetes_network_config.ip_family"
    service_ipv4_cidr = "kubernetes_network_config.service_ipv4_cidr"
  }
  name = "name"
  outpost_config {
    control_plane_instance_type = "outpost_config.control_plane_instance_type"
    control_plane_placement {
      group_name = "outpost_config.control_plane_placement.group_name"
    }
    outpost_arns = ["outpost_config.outpost_arns"]
  }
  remote_network_config {
    remote_node_networks {
      cidrs = ["remote_network_config.remote_node_networks.cidrs"]
    }
    remote_pod_networks {
      cidrs = ["remote_network_config.remote_pod_networks.cidrs"]
    }
  }
  role_arn = "role_arn"
  storage_config {
    block_storage {
      enabled = true
    }
  }
  tags = { key = "tags" }
  upgrade_policy {
    support_type = "upgrade_policy.support_type"
  }
  version = "version"
  vpc_config {
    endpoint_private_access = true
    endpoint_public_access  = true
    public_access_cidrs     = ["vpc_config.public_access_cidrs"]
    security_group_ids      = ["vpc_config.security_group_ids"]
    subnet_ids              = ["vpc_config.subnet_ids"]
  }
  zonal_shift_config {
    enabled = true
  }
}

resource "aws_eks_node_group" "example" {
  ami_type       = "ami_type"
  capacity_type  = "capacity_type"
  cluster_name   = "cluster_name"
  disk_size      = 1
  instance_types = ["instance_types"]
  labels         = { key = "labels" }
  launch_template {
    id      = "launch_template.id"
    name    = "launch_template.name"
    version = "launch_template.version"
  }
  node_group_name = "node_group_name"
  node_repair_config {
    enabled = true
  }
  node_role_arn   = "node_role_arn"
  release_version = "release_version"
  remote_access {
    ec2_ssh_key               = "remote_access.ec2_ssh_key"
    source_security_group_ids = ["remote_access.source_security_group_ids"]
  }
  scaling_config {
    desired_size = 2
    max_size     = 3
    min_size     = 4
  }
  subnet_ids = ["subnet_ids"]
  tags       = { key = "tags" }
  taint {
    effect = "taint.effect"
    key    = "taint.key"
    value  = "taint.value"
  }
  update_config {
    max_unavailable            = 5
    max_unavailable_percentage = 6
  }
  version = "version"
}
