variable "v" {
  type = string
}
resource "aws_msk_cluster" "unclear" {
  cluster_name = "k"
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = var.v # expect: undecided var.v
      }
    }
  }
}
