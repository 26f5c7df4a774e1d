resource "aws_docdb_cluster" "bad" {
  cluster_identifier = "c"
  storage_encrypted  = false # expect: fail
}
