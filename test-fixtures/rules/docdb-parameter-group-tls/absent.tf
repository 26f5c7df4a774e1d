resource "aws_docdb_cluster_parameter_group" "silent" {
  family = "docdb5.0"
}
