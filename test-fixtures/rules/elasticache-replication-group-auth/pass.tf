resource "aws_elasticache_replication_group" "good" {
  replication_group_id       = "g"
  description                = "d"
  transit_encryption_enabled = true
  user_group_ids             = ["g"]
}
