resource "aws_elasticache_replication_group" "bad" {
  replication_group_id       = "g"
  description                = "d"
  transit_encryption_enabled = true
  automatic_failover_enabled = false # expect: fail
}
