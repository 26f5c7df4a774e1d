resource "aws_neptune_cluster" "silent" { # expect: fail
  cluster_identifier = "c"
}
