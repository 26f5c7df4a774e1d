variable "cidrs" {
  type = list(string)
}

resource "aws_eks_cluster" "unclear" {
  name = "unclear"
  vpc_config {
    subnet_ids          = ["subnet-1"]
    public_access_cidrs = var.cidrs # expect: undecided var.cidrs
  }
}
