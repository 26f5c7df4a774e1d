resource "aws_elasticache_cluster" "bad" {
  cluster_id      = "c"
  engine          = "memcached"
  num_cache_nodes = 2
  az_mode         = "single-az" # expect: fail
}
