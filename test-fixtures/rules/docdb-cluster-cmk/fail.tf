resource "aws_docdb_cluster" "d" { # expect: fail
  storage_encrypted = true
}
