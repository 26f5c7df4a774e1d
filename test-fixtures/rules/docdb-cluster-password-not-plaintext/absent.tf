resource "aws_docdb_cluster" "silent" {
  cluster_identifier = "c"
}
