variable "v" {
  type = bool
}
resource "aws_dax_cluster" "unclear" {
  cluster_name = "d"
  server_side_encryption {
    enabled = var.v # expect: undecided var.v
  }
}
