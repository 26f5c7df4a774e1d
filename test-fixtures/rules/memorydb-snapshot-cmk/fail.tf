resource "aws_memorydb_snapshot" "bad" { # expect: fail
  cluster_name = "m"
  name         = "s"
}
