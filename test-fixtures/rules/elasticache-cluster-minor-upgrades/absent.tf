resource "aws_elasticache_cluster" "silent" {
  cluster_id = "c"
  engine     = "redis"
}
