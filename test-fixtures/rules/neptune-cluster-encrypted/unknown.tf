variable "v" {
  type = bool
}
resource "aws_neptune_cluster" "unclear" {
  cluster_identifier = "c"
  storage_encrypted  = var.v # expect: undecided var.v
}
