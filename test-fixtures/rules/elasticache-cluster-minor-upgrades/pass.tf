resource "aws_elasticache_cluster" "good" {
  cluster_id                 = "c"
  engine                     = "redis"
  auto_minor_version_upgrade = true
}

resource "aws_elasticache_cluster" "better" {
  cluster_id                 = "c"
  engine                     = "redis"
  auto_minor_version_upgrade = "true"
}
