resource "aws_elasticache_cluster" "good" {
  cluster_id        = "c"
  engine            = "redis"
  subnet_group_name = "private"
}
