resource "aws_elasticache_cluster" "bad" {
  cluster_id        = "c"
  engine            = "redis"
  subnet_group_name = "default" # expect: fail
}
