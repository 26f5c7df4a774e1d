resource "aws_redshift_cluster" "bad" {
  cluster_identifier    = "c"
  node_type             = "ra3.large"
  allow_version_upgrade = false # expect: fail
}
