resource "aws_msk_cluster" "bad" {
  cluster_name = "k"
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS" # expect: fail
      }
    }
  }
}
