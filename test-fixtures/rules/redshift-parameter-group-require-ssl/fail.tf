resource "aws_redshift_cluster" "own" {
  cluster_identifier           = "c"
  node_type                    = "ra3.large"
  cluster_parameter_group_name = aws_redshift_parameter_group.own.name
}
resource "aws_redshift_parameter_group" "own" {
  name   = "own"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "false" # expect: fail
  }
}
resource "aws_redshift_parameter_group" "of_nobody_here" { # expect: fail
  name   = "lonely"
  family = "redshift-1.0"
}
