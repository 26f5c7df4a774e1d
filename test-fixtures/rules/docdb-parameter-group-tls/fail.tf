resource "aws_docdb_cluster_parameter_group" "clear" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "disabled" # expect: fail
  }
}
