resource "aws_eks_cluster" "silent" { # expect: fail
  name = "silent"
}
