resource "aws_elasticache_replication_group" "silent" { # expect: fail
  replication_group_id       = "g"
  description                = "d"
  transit_encryption_enabled = true
}
