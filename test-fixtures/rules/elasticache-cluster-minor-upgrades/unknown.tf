variable "given" {
  type = bool
}

resource "aws_elasticache_cluster" "unclear" {
  cluster_id                 = "c"
  engine                     = "redis"
  auto_minor_version_upgrade = var.given # expect: undecided var.given
}
