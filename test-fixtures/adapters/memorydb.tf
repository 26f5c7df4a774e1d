resource "aws_memorydb_user" "example" {
  access_string = "access_string"
  authentication_mode {
    passwords = ["authentication_mode.passwords"]
    type      = "authentication_mode.type"
  }
  tags      = { key = "tags" }
  user_name = "user_name"
}

resource "aws_memorydb_cluster" "example" {
  acl_name                   = "acl_name"
  auto_minor_version_upgrade = true
  data_tiering               = true
  description                = "description"
  engine                     = "engine"
  engine_version             = "engine_version"
  final_snapshot_name        = "final_snapshot_name"
  kms_key_arn                = "kms_key_arn"
  maintenance_window         = "maintenance_window"
  multi_region_cluster_name  = "multi_region_cluster_name"
  name                       = "name"
  name_prefix                = "name_prefix"
  node_type                  = "node_type"
  num_replicas_per_shard     = 1
  num_shards                 = 2
  parameter_group_name       = "parameter_group_name"
  port                       = 3
  security_group_ids         = ["security_group_ids"]
  snapshot_arns              = ["snapshot_arns"]
  snapshot_name              = "snapshot_name"
  snapshot_retention_limit   = 4
  snapshot_window            = "snapshot_window"
  sns_topic_arn              = "sns_topic_arn"
  subnet_group_name          = "subnet_group_name"
  tags                       = { key = "tags" }
  tls_enabled                = true
}
