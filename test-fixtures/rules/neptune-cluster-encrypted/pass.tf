resource "aws_neptune_cluster" "good" {
  cluster_identifier = "c"
  storage_encrypted  = true
}
