resource "aws_docdb_cluster" "d" { # expect: fail
}
