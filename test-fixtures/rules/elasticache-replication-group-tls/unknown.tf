variable "v" {
  type = bool
}
resource "aws_elasticache_replication_group" "unclear" {
  replication_group_id       = "c"
  description                = "d"
  transit_encryption_enabled = var.v # expect: undecided var.v
}
