terraform "aws_eks_cluster" {
  becomes = "AWS::EKS::Cluster"
  properties {
    Name    = self.name
    Version = self.version
    RoleArn = self.role_arn
    ResourcesVpcConfig = {
      EndpointPublicAccess  = self.vpc_config[0].endpoint_public_access
      PublicAccessCidrs     = self.vpc_config[0].public_access_cidrs
      EndpointPrivateAccess = self.vpc_config[0].endpoint_private_access
      SecurityGroupIds      = self.vpc_config[0].security_group_ids
      SubnetIds             = self.vpc_config[0].subnet_ids
    }
    EncryptionConfig = [for e in self.encryption_config : {
      Resources = e.resources
      Provider  = { KeyArn = e.provider[0].key_arn }
    }]
    Logging = { ClusterLogging = { EnabledTypes = [for t in self.enabled_cluster_log_types : { Type = t }] } }
    AccessConfig = [for c in self.access_config : {
      AuthenticationMode                      = c.authentication_mode
      BootstrapClusterCreatorAdminPermissions = c.bootstrap_cluster_creator_admin_permissions
    }][0]
    BootstrapSelfManagedAddons = self.bootstrap_self_managed_addons
    ComputeConfig              = [for c in self.compute_config : { Enabled = c.enabled, NodePools = c.node_pools, NodeRoleArn = c.node_role_arn }][0]
    ControlPlaneScalingConfig  = [for c in self.control_plane_scaling_config : { Tier = c.tier }][0]
    DeletionProtection         = self.deletion_protection
    KubernetesNetworkConfig = [for c in self.kubernetes_network_config : {
      ElasticLoadBalancing = [for b in c.elastic_load_balancing : { Enabled = b.enabled }][0]
      IpFamily             = c.ip_family
      ServiceIpv4Cidr      = c.service_ipv4_cidr
    }][0]
    OutpostConfig = [for c in self.outpost_config : {
      ControlPlaneInstanceType = c.control_plane_instance_type
      ControlPlanePlacement    = [for p in c.control_plane_placement : { GroupName = p.group_name }][0]
      OutpostArns              = c.outpost_arns
    }][0]
    RemoteNetworkConfig = [for c in self.remote_network_config : {
      RemoteNodeNetworks = [for n in c.remote_node_networks : { Cidrs = n.cidrs }]
      RemotePodNetworks  = [for n in c.remote_pod_networks : { Cidrs = n.cidrs }]
    }][0]
    StorageConfig    = [for c in self.storage_config : { BlockStorage = [for s in c.block_storage : { Enabled = s.enabled }][0] }][0]
    UpgradePolicy    = [for p in self.upgrade_policy : { SupportType = p.support_type }][0]
    ZonalShiftConfig = [for c in self.zonal_shift_config : { Enabled = c.enabled }][0]
    Tags             = self.tags
  }
}

terraform "aws_eks_node_group" {
  becomes = "AWS::EKS::Nodegroup"
  properties {
    ClusterName   = self.cluster_name
    NodegroupName = self.node_group_name
    RemoteAccess = {
      Ec2SshKey            = self.remote_access[0].ec2_ssh_key
      SourceSecurityGroups = self.remote_access[0].source_security_group_ids
    }
    LaunchTemplate = {
      Id      = self.launch_template[0].id
      Name    = self.launch_template[0].name
      Version = self.launch_template[0].version
    }
    AmiType          = self.ami_type
    CapacityType     = self.capacity_type
    DiskSize         = self.disk_size
    InstanceTypes    = self.instance_types
    Labels           = self.labels
    NodeRepairConfig = [for c in self.node_repair_config : { Enabled = c.enabled }][0]
    ReleaseVersion   = self.release_version
    ScalingConfig    = [for c in self.scaling_config : { DesiredSize = c.desired_size, MaxSize = c.max_size, MinSize = c.min_size }][0]
    Taints           = [for t in self.taint : { Effect = t.effect, Key = t.key, Value = t.value }]
    UpdateConfig     = [for c in self.update_config : { MaxUnavailable = c.max_unavailable, MaxUnavailablePercentage = c.max_unavailable_percentage }][0]
    Version          = self.version
    NodeRole         = self.node_role_arn
    Subnets          = self.subnet_ids
    Tags             = self.tags
  }
}
