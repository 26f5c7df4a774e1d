variable "given" {
  type = string
}

resource "aws_elasticache_replication_group" "unclear" {
  replication_group_id = "g"
  description          = "d"
  kms_key_id           = var.given # expect: undecided var.given
}
