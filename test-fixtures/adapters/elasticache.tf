resource "aws_elasticache_replication_group" "example" {
  at_rest_encryption_enabled  = "at_rest_encryption_enabled"
  auth_token                  = "auth_token"
  auto_minor_version_upgrade  = "auto_minor_version_upgrade"
  automatic_failover_enabled  = true
  cluster_mode                = "cluster_mode"
  data_tiering_enabled        = true
  description                 = "description"
  engine                      = "engine"
  engine_version              = "engine_version"
  global_replication_group_id = "global_replication_group_id"
  ip_discovery                = "ip_discovery"
  kms_key_id                  = "kms_key_id"
  log_delivery_configuration {
    destination      = "log_delivery_configuration.destination"
    destination_type = "kinesis-firehose"
    log_format       = "log_delivery_configuration.log_format"
    log_type         = "log_delivery_configuration.log_type"
  }
  maintenance_window = "maintenance_window"
  multi_az_enabled   = true
  network_type       = "network_type"
  node_group_configuration {
    node_group_id              = "node_group_configuration.node_group_id"
    primary_availability_zone  = "node_group_configuration.primary_availability_zone"
    replica_availability_zones = ["node_group_configuration.replica_availability_zones"]
    replica_count              = 1
    slots                      = "node_group_configuration.slots"
  }
  node_type                   = "node_type"
  notification_topic_arn      = "notification_topic_arn"
  num_cache_clusters          = 2
  num_node_groups             = 3
  parameter_group_name        = "parameter_group_name"
  port                        = 4
  preferred_cache_cluster_azs = ["preferred_cache_cluster_azs"]
  replicas_per_node_group     = 5
  replication_group_id        = "replication_group_id"
  security_group_ids          = ["security_group_ids"]
  security_group_names        = ["security_group_names"]
  snapshot_arns               = ["snapshot_arns"]
  snapshot_name               = "snapshot_name"
  snapshot_retention_limit    = 6
  snapshot_window             = "snapshot_window"
  subnet_group_name           = "subnet_group_name"
  tags                        = { key = "tags" }
  transit_encryption_enabled  = true
  transit_encryption_mode     = "transit_encryption_mode"
  user_group_ids              = ["user_group_ids"]
}

resource "aws_elasticache_replication_group" "older" {
  replication_group_description = "replication_group_description"
  number_cache_clusters         = 3
  availability_zones            = ["availability_zones"]
  cluster_mode {
    num_node_groups         = 4
    replicas_per_node_group = 5
  }
}

resource "aws_elasticache_cluster" "example" {
  auto_minor_version_upgrade = "auto_minor_version_upgrade"
  az_mode                    = "az_mode"
  cluster_id                 = "cluster_id"
  engine                     = "engine"
  engine_version             = "engine_version"
  ip_discovery               = "ip_discovery"
  log_delivery_configuration {
    destination      = "log_delivery_configuration.destination"
    destination_type = "cloudwatch-logs"
    log_format       = "log_delivery_configuration.log_format"
    log_type         = "log_delivery_configuration.log_type"
  }
  maintenance_window           = "maintenance_window"
  network_type                 = "network_type"
  node_type                    = "node_type"
  notification_topic_arn       = "notification_topic_arn"
  num_cache_nodes              = 1
  parameter_group_name         = "parameter_group_name"
  port                         = 2
  preferred_availability_zones = ["preferred_availability_zones"]
  replication_group_id         = "replication_group_id"
  security_group_ids           = ["security_group_ids"]
  snapshot_arns                = ["snapshot_arns"]
  snapshot_name                = "snapshot_name"
  snapshot_retention_limit     = 3
  snapshot_window              = "snapshot_window"
  subnet_group_name            = "subnet_group_name"
  tags                         = { key = "tags" }
  transit_encryption_enabled   = true
}

resource "aws_elasticache_cluster" "older" {
  security_group_names = ["security_group_names"]
}

resource "aws_elasticache_user" "example" {
  access_string = "access_string"
  authentication_mode {
    passwords = ["authentication_mode.passwords"]
    type      = "authentication_mode.type"
  }
  engine               = "engine"
  no_password_required = true
  passwords            = ["passwords"]
  tags                 = { key = "tags" }
  user_id              = "user_id"
  user_name            = "user_name"
}

resource "aws_elasticache_security_group" "older" {
  name                 = "name"
  description          = "description"
  security_group_names = ["security_group_names"]
}
