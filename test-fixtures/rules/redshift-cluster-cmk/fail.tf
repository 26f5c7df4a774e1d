resource "aws_redshift_cluster" "bad" { # expect: fail
  cluster_identifier = "c"
  node_type          = "ra3.large"
}
