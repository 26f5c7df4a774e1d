variable "types" {
  type = list(string)
}

resource "aws_eks_cluster" "unclear" {
  name                      = "unclear"
  enabled_cluster_log_types = var.types # expect: undecided var.types
}
