variable "it" {
  type = string
}
resource "aws_docdb_cluster_parameter_group" "open" {
  name   = "g"
  family = "docdb5.0"
  parameter {
    name  = "audit_logs"
    value = var.it # expect: undecided var.it
  }
}
