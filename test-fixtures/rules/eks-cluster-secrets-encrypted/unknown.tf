variable "key" {
  type = string
}

resource "aws_eks_cluster" "unclear" {
  name = "unclear"
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = var.key # expect: undecided var.key
    }
  }
}
