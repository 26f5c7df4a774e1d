resource "aws_docdb_global_cluster" "g" {
  global_cluster_identifier = "g"
  storage_encrypted         = true
}
resource "aws_docdb_global_cluster" "of_its_cluster" {
  global_cluster_identifier    = "h"
  source_db_cluster_identifier = aws_docdb_cluster.c.arn
}
resource "aws_docdb_cluster" "c" {
  storage_encrypted = true
}
