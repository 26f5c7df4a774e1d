resource "aws_redshift_cluster" "own" {
  cluster_identifier           = "c"
  node_type                    = "ra3.large"
  cluster_parameter_group_name = "own"
}
resource "aws_redshift_parameter_group" "own" {
  name   = "own"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "true"
  }
}
resource "aws_redshift_cluster" "newer" {
  cluster_identifier           = "c"
  node_type                    = "ra3.large"
  cluster_parameter_group_name = "default.redshift-2.0"
}
resource "aws_redshift_parameter_group" "newer" {
  name   = "newer"
  family = "redshift-2.0"
}
