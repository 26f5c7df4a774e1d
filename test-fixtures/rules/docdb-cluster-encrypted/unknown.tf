variable "v" {
  type = bool
}
resource "aws_docdb_cluster" "unclear" {
  cluster_identifier = "c"
  storage_encrypted  = var.v # expect: undecided var.v
}
