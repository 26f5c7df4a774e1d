resource "aws_redshift_cluster" "silent" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
}
