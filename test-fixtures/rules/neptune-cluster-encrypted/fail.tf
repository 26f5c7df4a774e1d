resource "aws_neptune_cluster" "bad" {
  cluster_identifier = "c"
  storage_encrypted  = false # expect: fail
}
