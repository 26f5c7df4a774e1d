resource "aws_eks_cluster" "some" {
  name                      = "some"
  enabled_cluster_log_types = ["api", "audit"] # expect: fail
}
