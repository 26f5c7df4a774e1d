variable "it" {
  type = string
}
resource "aws_redshift_cluster" "open" {
  cluster_identifier  = "c"
  node_type           = "ra3.large"
  publicly_accessible = true
  master_username     = var.it # expect: undecided var.it
}
