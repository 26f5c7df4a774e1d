resource "aws_neptune_cluster" "bad" {
  storage_encrypted   = true
  deletion_protection = false # expect: fail
}
