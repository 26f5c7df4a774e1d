resource "aws_redshift_cluster" "example" {
  allow_version_upgrade                = true
  aqua_configuration_status            = "aqua_configuration_status"
  automated_snapshot_retention_period  = 1
  availability_zone                    = "availability_zone"
  availability_zone_relocation_enabled = true
  cluster_identifier                   = "cluster_identifier"
  cluster_parameter_group_name         = "cluster_parameter_group_name"
  cluster_subnet_group_name            = "cluster_subnet_group_name"
  cluster_type                         = "cluster_type"
  cluster_version                      = "cluster_version"
  database_name                        = "database_name"
  elastic_ip                           = "elastic_ip"
  encrypted                            = "encrypted"
  enhanced_vpc_routing                 = true
  iam_roles                            = ["iam_roles"]
  kms_key_id                           = "kms_key_id"
  maintenance_track_name               = "maintenance_track_name"
  manage_master_password               = true
  manual_snapshot_retention_period     = 2
  master_password                      = "master_password"
  master_password_secret_kms_key_id    = "master_password_secret_kms_key_id"
  master_password_wo                   = "master_password_wo"
  master_username                      = "master_username"
  multi_az                             = true
  node_type                            = "node_type"
  number_of_nodes                      = 3
  owner_account                        = "owner_account"
  port                                 = 4
  preferred_maintenance_window         = "preferred_maintenance_window"
  publicly_accessible                  = true
  snapshot_cluster_identifier          = "snapshot_cluster_identifier"
  snapshot_identifier                  = "snapshot_identifier"
  tags                                 = { key = "tags" }
  vpc_security_group_ids               = ["vpc_security_group_ids"]
}

resource "aws_redshift_cluster" "older" {
  cluster_security_groups = ["cluster_security_groups"]
  logging {
    enable               = true
    bucket_name          = "logging.bucket_name"
    s3_key_prefix        = "logging.s3_key_prefix"
    log_destination_type = "logging.log_destination_type"
    log_exports          = ["logging.log_exports"]
  }
  snapshot_copy {
    destination_region = "snapshot_copy.destination_region"
    grant_name         = "snapshot_copy.grant_name"
    retention_period   = 1
  }
}

resource "aws_redshift_logging" "example" {
  bucket_name          = "bucket_name"
  cluster_identifier   = "cluster_identifier"
  log_destination_type = "log_destination_type"
  log_exports          = ["log_exports"]
  s3_key_prefix        = "s3_key_prefix"
}

resource "aws_redshift_parameter_group" "example" {
  description = "description"
  family      = "family"
  name        = "name"
  parameter {
    name  = "parameter.name"
    value = "parameter.value"
  }
  tags = { key = "tags" }
}

resource "aws_redshift_snapshot_copy_grant" "example" {
  kms_key_id               = "kms_key_id"
  snapshot_copy_grant_name = "snapshot_copy_grant_name"
  tags                     = { key = "tags" }
}

resource "aws_redshift_security_group" "older" {
  name        = "name"
  description = "description"
}

resource "aws_redshift_snapshot_copy" "example" {
  cluster_identifier       = "cluster_identifier"
  destination_region       = "destination_region"
  retention_period         = 1
  snapshot_copy_grant_name = "snapshot_copy_grant_name"
}

resource "aws_redshift_cluster_iam_roles" "example" {
  cluster_identifier = "cluster_identifier"
  iam_role_arns      = ["iam_role_arns"]
}
