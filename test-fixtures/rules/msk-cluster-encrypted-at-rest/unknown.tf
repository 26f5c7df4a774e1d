variable "v" {
  type = string
}
resource "aws_msk_cluster" "unclear" {
  cluster_name = "k"
  encryption_info {
    encryption_at_rest_kms_key_arn = var.v # expect: undecided var.v
  }
}
