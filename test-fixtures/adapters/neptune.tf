resource "aws_neptune_cluster" "example" {
  availability_zones                   = ["availability_zones"]
  backup_retention_period              = 1
  cluster_identifier                   = "cluster_identifier"
  copy_tags_to_snapshot                = true
  deletion_protection                  = true
  enable_cloudwatch_logs_exports       = ["enable_cloudwatch_logs_exports"]
  engine_version                       = "engine_version"
  global_cluster_identifier            = "global_cluster_identifier"
  iam_database_authentication_enabled  = true
  iam_roles                            = ["iam_roles"]
  kms_key_arn                          = "kms_key_arn"
  neptune_cluster_parameter_group_name = "neptune_cluster_parameter_group_name"
  neptune_subnet_group_name            = "neptune_subnet_group_name"
  port                                 = 2
  preferred_backup_window              = "preferred_backup_window"
  preferred_maintenance_window         = "preferred_maintenance_window"
  replication_source_identifier        = "replication_source_identifier"
  snapshot_identifier                  = "snapshot_identifier"
  storage_encrypted                    = true
  tags                                 = { key = "tags" }
  vpc_security_group_ids               = ["vpc_security_group_ids"]
}

resource "aws_neptune_cluster_instance" "example" {
  auto_minor_version_upgrade   = true
  availability_zone            = "availability_zone"
  cluster_identifier           = "cluster_identifier"
  identifier                   = "identifier"
  instance_class               = "instance_class"
  neptune_parameter_group_name = "neptune_parameter_group_name"
  neptune_subnet_group_name    = "neptune_subnet_group_name"
  preferred_maintenance_window = "preferred_maintenance_window"
  publicly_accessible          = true
  tags                         = { key = "tags" }
}
