resource "aws_eks_cluster" "all" {
  name                      = "all"
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
}
