resource "aws_elasticache_cluster" "good" {
  cluster_id               = "c"
  engine                   = "redis"
  snapshot_retention_limit = 7
}
