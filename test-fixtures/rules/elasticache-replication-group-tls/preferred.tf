resource "aws_elasticache_replication_group" "both" {
  replication_group_id       = "c"
  description                = "d"
  transit_encryption_enabled = true
  transit_encryption_mode    = "preferred" # expect: fail
}
