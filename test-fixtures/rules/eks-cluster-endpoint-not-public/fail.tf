resource "aws_eks_cluster" "open" {
  name = "open"
  vpc_config {
    subnet_ids          = ["subnet-1"]
    public_access_cidrs = ["0.0.0.0/0"] # expect: fail
  }
}
