variable "it" {
  type = bool
}
resource "aws_redshift_cluster" "open" {
  cluster_identifier    = "c"
  node_type             = "ra3.large"
  allow_version_upgrade = var.it # expect: undecided var.it
}
