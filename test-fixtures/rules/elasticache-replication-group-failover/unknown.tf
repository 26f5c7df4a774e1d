variable "given" {
  type = bool
}

resource "aws_elasticache_replication_group" "unclear" {
  replication_group_id       = "g"
  description                = "d"
  transit_encryption_enabled = true
  automatic_failover_enabled = var.given # expect: undecided var.given
}
