resource "aws_elasticache_cluster" "bad" {
  cluster_id               = "c"
  engine                   = "redis"
  snapshot_retention_limit = 0 # expect: fail
}
