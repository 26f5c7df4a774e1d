resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "c"
  description          = "d"
}
