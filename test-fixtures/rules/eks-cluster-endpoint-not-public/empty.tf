resource "aws_eks_cluster" "empty" {
  name = "empty"
  vpc_config {
    subnet_ids          = ["subnet-1"]
    public_access_cidrs = [] # expect: fail
  }
}
