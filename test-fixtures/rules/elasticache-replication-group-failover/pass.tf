resource "aws_elasticache_replication_group" "good" {
  replication_group_id       = "g"
  description                = "d"
  transit_encryption_enabled = true
  automatic_failover_enabled = true
}
