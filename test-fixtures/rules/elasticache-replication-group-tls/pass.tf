resource "aws_elasticache_replication_group" "good" {
  replication_group_id       = "c"
  description                = "d"
  transit_encryption_enabled = true
}
