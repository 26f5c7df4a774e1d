resource "aws_neptune_cluster" "silent" { # expect: fail
  storage_encrypted = true
}
