resource "aws_elasticache_cluster" "silent" { # expect: fail
  cluster_id = "c"
  engine     = "redis"
}
