resource "aws_docdb_cluster_parameter_group" "good" {
  name   = "g"
  family = "docdb5.0"
  parameter {
    name  = "audit_logs"
    value = "enabled"
  }
}
resource "aws_docdb_cluster_parameter_group" "some" {
  name   = "g"
  family = "docdb5.0"
  parameter {
    name  = "audit_logs"
    value = "ddl,dml_write"
  }
}
