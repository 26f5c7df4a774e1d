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
  }
}
