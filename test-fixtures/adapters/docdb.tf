resource "aws_docdb_cluster" "example" {
  availability_zones              = ["availability_zones"]
  backup_retention_period         = 1
  cluster_identifier              = "cluster_identifier"
  db_cluster_parameter_group_name = "db_cluster_parameter_group_name"
  db_subnet_group_name            = "db_subnet_group_name"
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["enabled_cloudwatch_logs_exports"]
  engine_version                  = "engine_version"
  global_cluster_identifier       = "global_cluster_identifier"
  kms_key_id                      = "kms_key_id"
  manage_master_user_password     = true
  master_password                 = "master_password"
  master_password_wo              = "master_password_wo"
  master_username                 = "master_username"
  network_type                    = "network_type"
  port                            = 2
  preferred_backup_window         = "preferred_backup_window"
  preferred_maintenance_window    = "preferred_maintenance_window"
  restore_to_point_in_time {
    source_cluster_identifier = "restore_to_point_in_time.source_cluster_identifier"
  }
  serverless_v2_scaling_configuration {
    max_capacity = 3
    min_capacity = 4
  }
  snapshot_identifier    = "snapshot_identifier"
  storage_encrypted      = true
  storage_type           = "storage_type"
  tags                   = { key = "tags" }
  vpc_security_group_ids = ["vpc_security_group_ids"]
}

resource "aws_docdb_global_cluster" "example" {
  deletion_protection          = true
  engine                       = "engine"
  engine_version               = "engine_version"
  global_cluster_identifier    = "global_cluster_identifier"
  source_db_cluster_identifier = "source_db_cluster_identifier"
  storage_encrypted            = true
}

resource "aws_docdb_cluster_instance" "example" {
  auto_minor_version_upgrade   = true
  availability_zone            = "availability_zone"
  ca_cert_identifier           = "ca_cert_identifier"
  cluster_identifier           = "cluster_identifier"
  enable_performance_insights  = true
  identifier                   = "identifier"
  instance_class               = "instance_class"
  preferred_maintenance_window = "preferred_maintenance_window"
  tags                         = { key = "tags" }
}

resource "aws_docdbelastic_cluster" "example" {
  admin_user_name              = "admin_user_name"
  admin_user_password          = "admin_user_password"
  auth_type                    = "auth_type"
  backup_retention_period      = 1
  kms_key_id                   = "kms_key_id"
  name                         = "name"
  preferred_backup_window      = "preferred_backup_window"
  preferred_maintenance_window = "preferred_maintenance_window"
  shard_capacity               = 2
  shard_count                  = 3
  subnet_ids                   = ["subnet_ids"]
  tags                         = { key = "tags" }
  vpc_security_group_ids       = ["vpc_security_group_ids"]
}

resource "aws_docdb_cluster_parameter_group" "example" {
  description = "description"
  family      = "family"
  name        = "name"
  parameter {
    name  = "parameter.name"
    value = "parameter.value"
  }
  tags = { key = "tags" }
}
