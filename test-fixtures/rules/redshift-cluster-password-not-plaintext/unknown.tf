variable "password" {
  type      = string
  sensitive = true
}
resource "aws_redshift_cluster" "asked" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  master_password = var.password
}
