resource "aws_docdb_cluster_parameter_group" "silent" { # expect: fail
  name   = "g"
  family = "docdb5.0"
}
