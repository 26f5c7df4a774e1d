resource "aws_elasticache_cluster" "bad" {
  cluster_id                 = "c"
  engine                     = "redis"
  auto_minor_version_upgrade = false # expect: fail
}
