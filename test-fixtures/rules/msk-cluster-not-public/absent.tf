resource "aws_msk_cluster" "silent" {
  cluster_name = "k"
}
