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
