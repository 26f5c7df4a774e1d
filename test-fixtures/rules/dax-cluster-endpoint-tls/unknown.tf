variable "v" {
  type = string
}
resource "aws_dax_cluster" "unclear" {
  cluster_name                     = "d"
  cluster_endpoint_encryption_type = var.v # expect: undecided var.v
}
