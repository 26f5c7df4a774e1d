resource "aws_docdb_cluster" "good" {
  storage_encrypted       = true
  backup_retention_period = 7
}
