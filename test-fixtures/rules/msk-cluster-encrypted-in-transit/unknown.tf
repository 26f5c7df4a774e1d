variable "v" {
  type = string
}
resource "aws_msk_cluster" "unclear" {
  cluster_name = "k"
  encryption_info {
    encryption_in_transit {
      client_broker = var.v # expect: undecided var.v
    }
  }
}
