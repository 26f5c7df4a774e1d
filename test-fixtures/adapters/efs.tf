resource "aws_efs_file_system" "example" {
  availability_zone_name = "availability_zone_name"
  encrypted              = true
  kms_key_id             = "kms_key_id"
  lifecycle_policy {
    transition_to_archive               = "lifecycle_policy.transition_to_archive"
    transition_to_ia                    = "lifecycle_policy.transition_to_ia"
    transition_to_primary_storage_class = "lifecycle_policy.transition_to_primary_storage_class"
  }
  performance_mode = "performance_mode"
  protection {
    replication_overwrite = "protection.replication_overwrite"
  }
  provisioned_throughput_in_mibps = 1
  tags                            = { key = "tags" }
  throughput_mode                 = "throughput_mode"
}

resource "aws_efs_file_system_policy" "example" {
  file_system_id = "file_system_id"
  policy         = "policy"
}

resource "aws_efs_access_point" "example" {
  file_system_id = "file_system_id"
  posix_user {
    gid            = 1
    secondary_gids = [2]
    uid            = 3
  }
  root_directory {
    creation_info {
      owner_gid   = 4
      owner_uid   = 5
      permissions = "root_directory.creation_info.permissions"
    }
    path = "root_directory.path"
  }
  tags = { key = "tags" }
}

resource "aws_efs_mount_target" "example" {
  file_system_id  = "file_system_id"
  ip_address      = "ip_address"
  ip_address_type = "ip_address_type"
  ipv6_address    = "ipv6_address"
  security_groups = ["security_groups"]
  subnet_id       = "subnet_id"
}

resource "aws_efs_backup_policy" "example" {
  backup_policy {
    status = "backup_policy.status"
  }
  file_system_id = "file_system_id"
}

resource "aws_efs_replication_configuration" "example" {
  destination {
    availability_zone_name = "destination.availability_zone_name"
    file_system_id         = "destination.file_system_id"
    kms_key_id             = "destination.kms_key_id"
    region                 = "destination.region"
  }
  source_file_system_id = "source_file_system_id"
}
