resource "aws_msk_cluster" "silent" { # expect: fail
  cluster_name = "k"
}
