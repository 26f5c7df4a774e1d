variable "given" {
  type = string
}

resource "aws_elasticache_cluster" "unclear" {
  cluster_id      = "c"
  engine          = "memcached"
  num_cache_nodes = 2
  az_mode         = var.given # expect: undecided var.given
}
