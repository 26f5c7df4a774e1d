resource "aws_db_instance" "example" {
  allocated_storage                     = 1
  allow_major_version_upgrade           = true
  auto_minor_version_upgrade            = true
  availability_zone                     = "availability_zone"
  backup_retention_period               = 2
  backup_target                         = "backup_target"
  backup_window                         = "backup_window"
  ca_cert_identifier                    = "ca_cert_identifier"
  character_set_name                    = "character_set_name"
  copy_tags_to_snapshot                 = true
  custom_iam_instance_profile           = "custom_iam_instance_profile"
  database_insights_mode                = "database_insights_mode"
  db_name                               = "db_name"
  db_subnet_group_name                  = "db_subnet_group_name"
  dedicated_log_volume                  = true
  delete_automated_backups              = true
  deletion_protection                   = true
  domain                                = "domain"
  domain_auth_secret_arn                = "domain_auth_secret_arn"
  domain_dns_ips                        = ["domain_dns_ips"]
  domain_fqdn                           = "domain_fqdn"
  domain_iam_role_name                  = "domain_iam_role_name"
  domain_ou                             = "domain_ou"
  enabled_cloudwatch_logs_exports       = ["enabled_cloudwatch_logs_exports"]
  engine                                = "engine"
  engine_lifecycle_support              = "engine_lifecycle_support"
  engine_version                        = "engine_version"
  iam_database_authentication_enabled   = true
  identifier                            = "identifier"
  instance_class                        = "instance_class"
  iops                                  = 3
  kms_key_id                            = "kms_key_id"
  license_model                         = "license_model"
  maintenance_window                    = "maintenance_window"
  manage_master_user_password           = true
  master_user_secret_kms_key_id         = "master_user_secret_kms_key_id"
  max_allocated_storage                 = 4
  monitoring_interval                   = 5
  monitoring_role_arn                   = "monitoring_role_arn"
  multi_az                              = true
  nchar_character_set_name              = "nchar_character_set_name"
  network_type                          = "network_type"
  option_group_name                     = "option_group_name"
  parameter_group_name                  = "parameter_group_name"
  password                              = "password"
  password_wo                           = "password_wo"
  performance_insights_enabled          = true
  performance_insights_kms_key_id       = "performance_insights_kms_key_id"
  performance_insights_retention_period = 6
  port                                  = 7
  publicly_accessible                   = true
  replica_mode                          = "replica_mode"
  replicate_source_db                   = "replicate_source_db"
  restore_to_point_in_time {
  }
  snapshot_identifier    = "snapshot_identifier"
  storage_encrypted      = true
  storage_throughput     = 8
  storage_type           = "storage_type"
  tags                   = { key = "tags" }
  timezone               = "timezone"
  username               = "username"
  vpc_security_group_ids = ["vpc_security_group_ids"]
}

resource "aws_db_instance" "older" {
  name                 = "name"
  security_group_names = ["security_group_names"]
}

resource "aws_rds_cluster" "example" {
  allocated_storage                     = 1
  availability_zones                    = ["availability_zones"]
  backtrack_window                      = 2
  backup_retention_period               = 3
  ca_certificate_identifier             = "ca_certificate_identifier"
  cluster_identifier                    = "cluster_identifier"
  cluster_scalability_type              = "cluster_scalability_type"
  copy_tags_to_snapshot                 = true
  database_insights_mode                = "database_insights_mode"
  database_name                         = "database_name"
  db_cluster_instance_class             = "db_cluster_instance_class"
  db_cluster_parameter_group_name       = "db_cluster_parameter_group_name"
  db_instance_parameter_group_name      = "db_instance_parameter_group_name"
  db_subnet_group_name                  = "db_subnet_group_name"
  db_system_id                          = "db_system_id"
  delete_automated_backups              = true
  deletion_protection                   = true
  domain                                = "domain"
  domain_iam_role_name                  = "domain_iam_role_name"
  enable_global_write_forwarding        = true
  enable_http_endpoint                  = true
  enable_local_write_forwarding         = true
  enabled_cloudwatch_logs_exports       = ["enabled_cloudwatch_logs_exports"]
  engine                                = "engine"
  engine_lifecycle_support              = "engine_lifecycle_support"
  engine_mode                           = "engine_mode"
  engine_version                        = "engine_version"
  global_cluster_identifier             = "global_cluster_identifier"
  iam_database_authentication_enabled   = true
  iops                                  = 4
  kms_key_id                            = "kms_key_id"
  manage_master_user_password           = true
  master_password                       = "master_password"
  master_password_wo                    = "master_password_wo"
  master_user_secret_kms_key_id         = "master_user_secret_kms_key_id"
  master_username                       = "master_username"
  monitoring_interval                   = 5
  monitoring_role_arn                   = "monitoring_role_arn"
  network_type                          = "network_type"
  performance_insights_enabled          = true
  performance_insights_kms_key_id       = "performance_insights_kms_key_id"
  performance_insights_retention_period = 6
  port                                  = 7
  preferred_backup_window               = "preferred_backup_window"
  preferred_maintenance_window          = "preferred_maintenance_window"
  replication_source_identifier         = "replication_source_identifier"
  restore_to_point_in_time {
    source_cluster_identifier  = "restore_to_point_in_time.source_cluster_identifier"
    source_cluster_resource_id = "restore_to_point_in_time.source_cluster_resource_id"
  }
  scaling_configuration {
    auto_pause               = true
    max_capacity             = 8
    min_capacity             = 9
    seconds_before_timeout   = 10
    seconds_until_auto_pause = 11
    timeout_action           = "scaling_configuration.timeout_action"
  }
  serverlessv2_scaling_configuration {
    max_capacity             = 12
    min_capacity             = 13
    seconds_until_auto_pause = 14
  }
  snapshot_identifier    = "snapshot_identifier"
  source_region          = "source_region"
  storage_encrypted      = true
  storage_type           = "storage_type"
  tags                   = { key = "tags" }
  vpc_security_group_ids = ["vpc_security_group_ids"]
}

resource "aws_rds_cluster_instance" "example" {
  auto_minor_version_upgrade            = true
  availability_zone                     = "availability_zone"
  ca_cert_identifier                    = "ca_cert_identifier"
  cluster_identifier                    = "cluster_identifier"
  copy_tags_to_snapshot                 = true
  custom_iam_instance_profile           = "custom_iam_instance_profile"
  db_parameter_group_name               = "db_parameter_group_name"
  db_subnet_group_name                  = "db_subnet_group_name"
  engine                                = "engine"
  engine_version                        = "engine_version"
  identifier                            = "identifier"
  instance_class                        = "instance_class"
  monitoring_interval                   = 1
  monitoring_role_arn                   = "monitoring_role_arn"
  performance_insights_enabled          = true
  performance_insights_kms_key_id       = "performance_insights_kms_key_id"
  performance_insights_retention_period = 2
  preferred_backup_window               = "preferred_backup_window"
  preferred_maintenance_window          = "preferred_maintenance_window"
  promotion_tier                        = 3
  publicly_accessible                   = true
  tags                                  = { key = "tags" }
}

resource "aws_rds_global_cluster" "example" {
  deletion_protection          = true
  engine                       = "engine"
  engine_lifecycle_support     = "engine_lifecycle_support"
  engine_version               = "engine_version"
  global_cluster_identifier    = "global_cluster_identifier"
  source_db_cluster_identifier = "source_db_cluster_identifier"
  storage_encrypted            = true
  tags                         = { key = "tags" }
}

resource "aws_db_parameter_group" "example" {
  description = "description"
  family      = "family"
  name        = "name"
  parameter {
    name  = "parameter.name"
    value = "parameter.value"
  }
  tags = { key = "tags" }
}

resource "aws_rds_cluster_parameter_group" "example" {
  description = "description"
  family      = "family"
  name        = "name"
  parameter {
    name  = "parameter.name"
    value = "parameter.value"
  }
  tags = { key = "tags" }
}

resource "aws_db_subnet_group" "example" {
  description = "description"
  name        = "name"
  subnet_ids  = ["subnet_ids"]
  tags        = { key = "tags" }
}

resource "aws_db_security_group" "older" {
  name        = "name"
  description = "description"
  ingress {
    cidr                    = "ingress.cidr"
    security_group_id       = "ingress.security_group_id"
    security_group_name     = "ingress.security_group_name"
    security_group_owner_id = "ingress.security_group_owner_id"
  }
  tags = { key = "tags" }
}

resource "aws_db_instance_role_association" "example" {
  db_instance_identifier = "db_instance_identifier"
  feature_name           = "feature_name"
  role_arn               = "role_arn"
}

resource "aws_rds_cluster_role_association" "example" {
  db_cluster_identifier = "db_cluster_identifier"
  feature_name          = "feature_name"
  role_arn              = "role_arn"
}
