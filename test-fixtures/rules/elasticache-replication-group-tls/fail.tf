resource "aws_elasticache_replication_group" "bad" {
  replication_group_id       = "c"
  description                = "d"
  transit_encryption_enabled = false # expect: fail
}
