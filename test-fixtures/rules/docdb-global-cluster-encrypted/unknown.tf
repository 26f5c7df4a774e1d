variable "encrypted" {
  type = bool
}
resource "aws_docdb_global_cluster" "g" {
  global_cluster_identifier = "g"
  storage_encrypted         = var.encrypted # expect: undecided var.encrypted
}
