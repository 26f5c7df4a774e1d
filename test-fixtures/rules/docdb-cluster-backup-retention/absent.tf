resource "aws_docdb_cluster" "silent" { # expect: fail
  storage_encrypted = true
}
