resource "aws_memorydb_snapshot" "silent" { # expect: fail
  cluster_name = "m"
  name         = "s"
}
