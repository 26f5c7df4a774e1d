rule "eks-cluster-logs-all-types" {
  title    = "EKS control plane writes its logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::EKS::Cluster"
  params   = { types = ["api", "audit", "authenticator", "controllerManager", "scheduler"] }
  require  = length(setsubtract(param.types, self.log_types)) == 0
  message  = "The control plane does not log ${join(", ", setsubtract(param.types, self.log_types))}."
  why      = "Who did what in the cluster is then known to nobody."
  fix {
    say = "Enable the log types api, audit, authenticator, controllerManager and scheduler."
  }
  aliases = [
    "CKV_AWS_37", "AVD-AWS-0038", "37304d3f-f852-40b8-ae3f-725e87a7cedf", "66f130d9-b81d-4e8e-9b08-da74b9c891df",
    "terrascan:AC_AWS_0465",
  ]
  references = ["https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html"]
}
