default "AWS::EKS::Cluster" "ResourcesVpcConfig.EndpointPublicAccess" {
  value  = true
  source = "https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigRequest.html"
}

default "AWS::EKS::Cluster" "ResourcesVpcConfig.PublicAccessCidrs" {
  value  = ["0.0.0.0/0"]
  source = "https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigRequest.html"
}
