resource "aws_eks_cluster" "plain" { # expect: fail
  name = "plain"
}
