resource "aws_elasticache_replication_group" "bad" { # expect: fail
  replication_group_id = "g"
  description          = "d"
}
