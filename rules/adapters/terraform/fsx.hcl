terraform "aws_fsx_ontap_file_system" {
  becomes = "AWS::FSx::FileSystem"
  properties {
    FileSystemType = "ONTAP"
    OntapConfiguration = {
      AutomaticBackupRetentionDays  = self.automatic_backup_retention_days
      DailyAutomaticBackupStartTime = self.daily_automatic_backup_start_time
      DeploymentType                = self.deployment_type
      EndpointIpAddressRange        = self.endpoint_ip_address_range
      PreferredSubnetId             = self.preferred_subnet_id
      RouteTableIds                 = self.route_table_ids
      ThroughputCapacity            = self.throughput_capacity
      FsxAdminPassword              = self.fsx_admin_password
    }
    KmsKeyId         = self.kms_key_id
    SecurityGroupIds = self.security_group_ids
    StorageCapacity  = self.storage_capacity
    StorageType      = self.storage_type
    SubnetIds        = self.subnet_ids
    Tags             = self.tags
  }
}

terraform "aws_fsx_ontap_storage_virtual_machine" {
  becomes = "AWS::FSx::StorageVirtualMachine"
  properties {
    SvmAdminPassword = self.svm_admin_password
    ActiveDirectoryConfiguration = {
      SelfManagedActiveDirectoryConfiguration = {
        Password = self.active_directory_configuration[0].self_managed_active_directory_configuration[0].password
      }
    }
    FileSystemId            = self.file_system_id
    Name                    = self.name
    RootVolumeSecurityStyle = self.root_volume_security_style
    Tags                    = self.tags
  }
}

terraform "aws_fsx_windows_file_system" {
  becomes = "AWS::FSx::FileSystem"
  properties {
    FileSystemType = "WINDOWS"
    WindowsConfiguration = {
      ActiveDirectoryId = self.active_directory_id
      Aliases           = self.aliases
      AuditLogConfiguration = [for a in self.audit_log_configuration : {
        AuditLogDestination          = a.audit_log_destination
        FileAccessAuditLogLevel      = a.file_access_audit_log_level
        FileShareAccessAuditLogLevel = a.file_share_access_audit_log_level
      }][0]
      AutomaticBackupRetentionDays  = self.automatic_backup_retention_days
      CopyTagsToBackups             = self.copy_tags_to_backups
      DailyAutomaticBackupStartTime = self.daily_automatic_backup_start_time
      DeploymentType                = self.deployment_type
      PreferredSubnetId             = self.preferred_subnet_id
      ThroughputCapacity            = self.throughput_capacity
      SelfManagedActiveDirectoryConfiguration = {
        Password   = self.self_managed_active_directory[0].password
        UserName   = self.self_managed_active_directory[0].username
        DomainName = self.self_managed_active_directory[0].domain_name
        DnsIps     = self.self_managed_active_directory[0].dns_ips
      }
    }
    BackupId         = self.backup_id
    KmsKeyId         = self.kms_key_id
    SecurityGroupIds = self.security_group_ids
    StorageCapacity  = self.storage_capacity
    StorageType      = self.storage_type
    SubnetIds        = self.subnet_ids
    Tags             = self.tags
  }
}

terraform "aws_fsx_lustre_file_system" {
  becomes = "AWS::FSx::FileSystem"
  properties {
    BackupId              = self.backup_id
    FileSystemType        = "LUSTRE"
    FileSystemTypeVersion = self.file_system_type_version
    KmsKeyId              = self.kms_key_id
    LustreConfiguration = {
      AutoImportPolicy              = self.auto_import_policy
      AutomaticBackupRetentionDays  = self.automatic_backup_retention_days
      CopyTagsToBackups             = self.copy_tags_to_backups
      DailyAutomaticBackupStartTime = self.daily_automatic_backup_start_time
      DataCompressionType           = self.data_compression_type
      DeploymentType                = self.deployment_type
      DriveCacheType                = self.drive_cache_type
      EfaEnabled                    = self.efa_enabled
      ExportPath                    = self.export_path
      ImportPath                    = self.import_path
      ImportedFileChunkSize         = self.imported_file_chunk_size
      LogConfiguration              = [for c in self.log_configuration : { Destination = c.destination, Level = c.level }][0]
      MetadataConfiguration         = [for c in self.metadata_configuration : { Iops = c.iops, Mode = c.mode }][0]
      PerUnitStorageThroughput      = self.per_unit_storage_throughput
      ThroughputCapacity            = self.throughput_capacity
      WeeklyMaintenanceStartTime    = self.weekly_maintenance_start_time
    }
    SecurityGroupIds = self.security_group_ids
    StorageCapacity  = self.storage_capacity
    StorageType      = self.storage_type
    SubnetIds        = self.subnet_ids
    Tags             = self.tags
  }
}

terraform "aws_fsx_openzfs_file_system" {
  becomes = "AWS::FSx::FileSystem"
  properties {
    BackupId       = self.backup_id
    FileSystemType = "OPENZFS"
    KmsKeyId       = self.kms_key_id
    OpenZFSConfiguration = {
      AutomaticBackupRetentionDays  = self.automatic_backup_retention_days
      CopyTagsToBackups             = self.copy_tags_to_backups
      CopyTagsToVolumes             = self.copy_tags_to_volumes
      DailyAutomaticBackupStartTime = self.daily_automatic_backup_start_time
      DeploymentType                = self.deployment_type
      DiskIopsConfiguration         = [for c in self.disk_iops_configuration : { Iops = c.iops, Mode = c.mode }][0]
      EndpointIpAddressRange        = self.endpoint_ip_address_range
      Options                       = self.delete_options
      PreferredSubnetId             = self.preferred_subnet_id
      RootVolumeConfiguration = [for c in self.root_volume_configuration : {
        CopyTagsToSnapshots = c.copy_tags_to_snapshots
        DataCompressionType = c.data_compression_type
        ReadOnly            = c.read_only
        RecordSizeKiB       = c.record_size_kib
      }][0]
      RouteTableIds              = self.route_table_ids
      ThroughputCapacity         = self.throughput_capacity
      WeeklyMaintenanceStartTime = self.weekly_maintenance_start_time
    }
    SecurityGroupIds = self.security_group_ids
    StorageCapacity  = self.storage_capacity
    StorageType      = self.storage_type
    SubnetIds        = self.subnet_ids
    Tags             = self.tags
  }
}
