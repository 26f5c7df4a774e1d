view "AWS::EKS::Cluster" { log_types = [for t in self.Logging.ClusterLogging.EnabledTypes : t.Type] }
