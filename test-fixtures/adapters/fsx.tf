resource "aws_fsx_ontap_file_system" "example" {
  automatic_backup_retention_days   = 1
  daily_automatic_backup_start_time = "daily_automatic_backup_start_time"
  deployment_type                   = "deployment_type"
  endpoint_ip_address_range         = "endpoint_ip_address_range"
  fsx_admin_password                = "fsx_admin_password"
  kms_key_id                        = "kms_key_id"
  preferred_subnet_id               = "preferred_subnet_id"
  route_table_ids                   = ["route_table_ids"]
  security_group_ids                = ["security_group_ids"]
  storage_capacity                  = 2
  storage_type                      = "storage_type"
  subnet_ids                        = ["subnet_ids"]
  tags                              = { key = "tags" }
  throughput_capacity               = 3
}

resource "aws_fsx_ontap_storage_virtual_machine" "example" {
  active_directory_configuration {
    self_managed_active_directory_configuration {
      password = "active_directory_configuration.self_managed_active_directory_configuration.password"
    }
  }
  file_system_id             = "file_system_id"
  name                       = "name"
  root_volume_security_style = "root_volume_security_style"
  svm_admin_password         = "svm_admin_password"
  tags                       = { key = "tags" }
}

resource "aws_fsx_windows_file_system" "example" {
  active_directory_id = "active_directory_id"
  aliases             = ["aliases"]
  audit_log_configuration {
    audit_log_destination             = "audit_log_configuration.audit_log_destination"
    file_access_audit_log_level       = "audit_log_configuration.file_access_audit_log_level"
    file_share_access_audit_log_level = "audit_log_configuration.file_share_access_audit_log_level"
  }
  automatic_backup_retention_days   = 1
  backup_id                         = "backup_id"
  copy_tags_to_backups              = true
  daily_automatic_backup_start_time = "daily_automatic_backup_start_time"
  deployment_type                   = "deployment_type"
  kms_key_id                        = "kms_key_id"
  preferred_subnet_id               = "preferred_subnet_id"
  security_group_ids                = ["security_group_ids"]
  self_managed_active_directory {
    dns_ips     = ["self_managed_active_directory.dns_ips"]
    domain_name = "self_managed_active_directory.domain_name"
    password    = "self_managed_active_directory.password"
    username    = "self_managed_active_directory.username"
  }
  storage_capacity    = 2
  storage_type        = "storage_type"
  subnet_ids          = ["subnet_ids"]
  tags                = { key = "tags" }
  throughput_capacity = 3
}

resource "aws_fsx_lustre_file_system" "example" {
  auto_import_policy                = "auto_import_policy"
  automatic_backup_retention_days   = 1
  backup_id                         = "backup_id"
  copy_tags_to_backups              = true
  daily_automatic_backup_start_time = "daily_automatic_backup_start_time"
  data_compression_type             = "data_compression_type"
  deployment_type                   = "deployment_type"
  drive_cache_type                  = "drive_cache_type"
  efa_enabled                       = true
  export_path                       = "export_path"
  file_system_type_version          = "file_system_type_version"
  import_path                       = "import_path"
  imported_file_chunk_size          = 2
  kms_key_id                        = "kms_key_id"
  log_configuration {
    destination = "log_configuration.destination"
    level       = "log_configuration.level"
  }
  metadata_configuration {
    iops = 3
    mode = "metadata_configuration.mode"
  }
  per_unit_storage_throughput   = 4
  security_group_ids            = ["security_group_ids"]
  storage_capacity              = 5
  storage_type                  = "storage_type"
  subnet_ids                    = ["subnet_ids"]
  tags                          = { key = "tags" }
  throughput_capacity           = 6
  weekly_maintenance_start_time = "weekly_maintenance_start_time"
}

resource "aws_fsx_openzfs_file_system" "example" {
  automatic_backup_retention_days   = 1
  backup_id                         = "backup_id"
  copy_tags_to_backups              = true
  copy_tags_to_volumes              = true
  daily_automatic_backup_start_time = "daily_automatic_backup_start_time"
  delete_options                    = ["delete_options"]
  deployment_type                   = "deployment_type"
  disk_iops_configuration {
    iops = 2
    mode = "disk_iops_configuration.mode"
  }
  endpoint_ip_address_range = "endpoint_ip_address_range"
  kms_key_id                = "kms_key_id"
  preferred_subnet_id       = "preferred_subnet_id"
  root_volume_configuration {
    copy_tags_to_snapshots = true
    data_compression_type  = "root_volume_configuration.data_compression_type"
    read_only              = true
    record_size_kib        = 3
  }
  route_table_ids               = ["route_table_ids"]
  security_group_ids            = ["security_group_ids"]
  storage_capacity              = 4
  storage_type                  = "storage_type"
  subnet_ids                    = ["subnet_ids"]
  tags                          = { key = "tags" }
  throughput_capacity           = 5
  weekly_maintenance_start_time = "weekly_maintenance_start_time"
}
