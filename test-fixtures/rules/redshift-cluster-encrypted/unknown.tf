variable "v" {
  type = bool
}
resource "aws_redshift_cluster" "unclear" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  encrypted          = var.v # expect: undecided var.v
}
