resource "aws_elasticache_cluster" "silent" { # expect: fail
  cluster_id      = "c"
  engine          = "memcached"
  num_cache_nodes = 2
}
