resource "aws_docdb_cluster_parameter_group" "bad" {
  name   = "g"
  family = "docdb5.0"
  parameter {
    name  = "audit_logs"
    value = "disabled" # expect: fail
  }
}
