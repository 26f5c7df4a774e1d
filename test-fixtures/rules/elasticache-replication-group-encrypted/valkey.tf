resource "aws_elasticache_replication_group" "valkey" {
  replication_group_id = "c"
  description          = "d"
  engine               = "valkey"
}
