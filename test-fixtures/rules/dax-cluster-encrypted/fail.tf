resource "aws_dax_cluster" "bad" {
  cluster_name = "d"
  server_side_encryption {
    enabled = false # expect: fail
  }
}
