variable "it" {
  type = number
}
resource "aws_docdb_cluster" "open" {
  storage_encrypted       = true
  backup_retention_period = var.it # expect: undecided var.it
}
