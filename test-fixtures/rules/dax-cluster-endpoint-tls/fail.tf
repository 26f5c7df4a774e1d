resource "aws_dax_cluster" "bad" {
  cluster_name                     = "d"
  cluster_endpoint_encryption_type = "NONE" # expect: fail
}
