resource "aws_dax_cluster" "good" {
  cluster_name = "d"
  server_side_encryption {
    enabled = true
  }
}
