view "AWS::EKS::Cluster" {
  log_types    = [for t in self.Logging.ClusterLogging.EnabledTypes : t.Type]
  public_cidrs = length(self.ResourcesVpcConfig.PublicAccessCidrs) == 0 ? ["0.0.0.0/0"] : self.ResourcesVpcConfig.PublicAccessCidrs
}
