resource "aws_elasticache_replication_group" "silent" { # expect: fail
  replication_group_id = "c"
  description          = "d"
}
