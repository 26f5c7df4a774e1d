resource "aws_eks_cluster" "silent" {
  name = "silent"
  vpc_config { # expect: fail
    subnet_ids = ["subnet-1"]
  }
}
