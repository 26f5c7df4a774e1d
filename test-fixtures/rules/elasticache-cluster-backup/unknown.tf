variable "given" {
  type = number
}

resource "aws_elasticache_cluster" "unclear" {
  cluster_id               = "c"
  engine                   = "redis"
  snapshot_retention_limit = var.given # expect: undecided var.given
}
