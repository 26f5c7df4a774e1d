resource "aws_docdb_global_cluster" "g" { # expect: fail
  global_cluster_identifier = "g"
}
