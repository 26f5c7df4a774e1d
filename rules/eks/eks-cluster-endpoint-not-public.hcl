rule "eks-cluster-endpoint-not-public" {
  title    = "EKS cluster endpoint is not open to the whole internet"
  practice = "ec2.security-groups"
  severity = "high"
  resource = "AWS::EKS::Cluster"
  params   = { addresses = 65536 }
  require  = (length(self.ResourcesVpcConfig.PublicAccessCidrs) > 0 && cidr_addresses(self.ResourcesVpcConfig.PublicAccessCidrs) <= param.addresses) || self.ResourcesVpcConfig.EndpointPublicAccess == false
  message  = "The Kubernetes API answers ${cidr_addresses(self.public_cidrs)} public addresses."
  why      = "A stolen token or a flaw of the API server is then usable from everywhere."
  fix {
    set = {
      "ResourcesVpcConfig.EndpointPublicAccess"  = false
      "ResourcesVpcConfig.EndpointPrivateAccess" = true
    }
    say = "One of the two endpoints must be on; to keep the public one, name your own ranges (public_access_cidrs)."
  }
  aliases = [
    "CKV_AWS_39", "AVD-AWS-0040", "42f4b905-3736-4213-bfe9-c0660518cda8", "guard:EKS_ENDPOINT_NO_PUBLIC_ACCESS", "CKV_AWS_38",
    "AVD-AWS-0041", "61cf9883-1752-4768-b18c-0d57f2737709",
  ]
  concepts   = ["eks-cluster-endpoint-cidrs-limited"]
  references = ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"]
}
