resource "aws_neptune_cluster" "bad" { # expect: fail
  storage_encrypted = true
}
