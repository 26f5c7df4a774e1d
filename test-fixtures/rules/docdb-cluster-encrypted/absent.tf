resource "aws_docdb_cluster" "silent" { # expect: fail
  cluster_identifier = "c"
}
