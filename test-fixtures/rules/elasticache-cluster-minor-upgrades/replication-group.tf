resource "aws_elasticache_replication_group" "bad" {
  replication_group_id       = "r"
  description                = "r"
  auto_minor_version_upgrade = false # expect: fail
}

resource "aws_elasticache_replication_group" "good" {
  replication_group_id       = "s"
  description                = "s"
  auto_minor_version_upgrade = true
}
