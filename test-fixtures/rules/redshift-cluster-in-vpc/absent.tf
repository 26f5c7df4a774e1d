resource "aws_redshift_cluster" "c" { # expect: fail
  cluster_identifier = "c"
  node_type          = "ra3.large"
}
