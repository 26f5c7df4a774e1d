resource "aws_dax_cluster" "silent" { # expect: fail
  cluster_name = "d"
}
