resource "aws_neptune_cluster" "good" {
  storage_encrypted       = true
  backup_retention_period = 7
}
