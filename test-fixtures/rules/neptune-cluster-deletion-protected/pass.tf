resource "aws_neptune_cluster" "good" {
  storage_encrypted   = true
  deletion_protection = true
}
