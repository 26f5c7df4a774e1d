resource "aws_msk_cluster" "good" {
  cluster_name = "k"
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
}
