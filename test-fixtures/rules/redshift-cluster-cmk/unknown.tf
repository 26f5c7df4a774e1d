variable "it" {
  type = string
}
resource "aws_redshift_cluster" "open" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  kms_key_id         = var.it # expect: undecided var.it
}
