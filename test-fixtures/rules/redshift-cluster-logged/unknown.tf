variable "logged" {
  type = bool
}
resource "aws_redshift_cluster" "c" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  logging {
    enable = var.logged # expect: undecided var.logged
  }
}
