variable "password" {
  type    = string
  default = "not-a-real-one-7"
}
resource "aws_redshift_cluster" "literal" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  master_password = "not-a-real-one-7" # expect: fail
}
resource "aws_redshift_cluster" "followed" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  master_password = var.password # expect: fail
}
