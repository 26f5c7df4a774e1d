resource "aws_docdb_cluster" "good" {
  cluster_identifier = "c"
  storage_encrypted  = true
}
