variable "given" {
  type = list(string)
}

resource "aws_elasticache_replication_group" "unclear" {
  replication_group_id       = "g"
  description                = "d"
  transit_encryption_enabled = true
  user_group_ids             = var.given # expect: undecided var.given
}
