view "AWS::MSK::Cluster" {
  names    = [self.ClusterName]
  policies = pointing("AWS::MSK::ClusterPolicy", "cluster")[*].Policy
  secrets  = flatten([for s in pointing("AWS::MSK::BatchScramSecret", "cluster") : s.SecretArnList])
}

view "AWS::MSK::ClusterPolicy" { cluster = target(self.ClusterArn, "AWS::MSK::Cluster") }

view "AWS::MSK::BatchScramSecret" { cluster = target(self.ClusterArn, "AWS::MSK::Cluster") }
