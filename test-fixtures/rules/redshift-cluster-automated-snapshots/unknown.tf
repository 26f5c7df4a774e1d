variable "it" {
  type = number
}
resource "aws_redshift_cluster" "open" {
  cluster_identifier                  = "c"
  node_type                           = "ra3.large"
  automated_snapshot_retention_period = var.it # expect: undecided var.it
}
