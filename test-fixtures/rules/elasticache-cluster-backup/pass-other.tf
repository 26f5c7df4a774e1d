resource "aws_elasticache_cluster" "memcached" {
  cluster_id = "m"
  engine     = "memcached"
}

resource "aws_elasticache_replication_group" "group" {
  replication_group_id     = "g"
  description              = "d"
  snapshot_retention_limit = 3
}

resource "aws_elasticache_cluster" "member" {
  cluster_id           = "n"
  replication_group_id = aws_elasticache_replication_group.group.id
}
