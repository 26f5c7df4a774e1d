resource "aws_dax_cluster" "good" {
  cluster_name                     = "d"
  cluster_endpoint_encryption_type = "TLS"
}
