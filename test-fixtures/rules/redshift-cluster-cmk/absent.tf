resource "aws_redshift_cluster" "silent" { # expect: fail
  cluster_identifier = "c"
  node_type          = "ra3.large"
}
