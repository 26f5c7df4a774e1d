resource "aws_docdb_cluster" "bad" {
  storage_encrypted       = true
  backup_retention_period = 1 # expect: fail
}
