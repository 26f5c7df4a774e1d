resource "aws_redshift_cluster" "good" {
  cluster_identifier    = "c"
  node_type             = "ra3.large"
  allow_version_upgrade = true
}
