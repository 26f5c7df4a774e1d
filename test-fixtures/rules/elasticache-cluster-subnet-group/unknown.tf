variable "given" {
  type = string
}

resource "aws_elasticache_cluster" "unclear" {
  cluster_id        = "c"
  engine            = "redis"
  subnet_group_name = var.given # expect: undecided var.given
}
