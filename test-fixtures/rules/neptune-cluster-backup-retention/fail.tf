resource "aws_neptune_cluster" "bad" {
  storage_encrypted       = true
  backup_retention_period = 1 # expect: fail
}
