resource "aws_redshift_cluster" "good" {
  cluster_identifier                  = "c"
  node_type                           = "ra3.large"
  automated_snapshot_retention_period = 7
}
