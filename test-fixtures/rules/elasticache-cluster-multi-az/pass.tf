resource "aws_elasticache_cluster" "good" {
  cluster_id      = "c"
  engine          = "memcached"
  num_cache_nodes = 2
  az_mode         = "cross-az"
}
