terraform "aws_efs_file_system" {
  becomes = "AWS::EFS::FileSystem"
  properties {
    Encrypted            = self.encrypted
    KmsKeyId             = self.kms_key_id
    AvailabilityZoneName = self.availability_zone_name
    LifecyclePolicies = [for p in self.lifecycle_policy : {
      TransitionToArchive             = p.transition_to_archive
      TransitionToIA                  = p.transition_to_ia
      TransitionToPrimaryStorageClass = p.transition_to_primary_storage_class
    }]
    PerformanceMode              = self.performance_mode
    ProvisionedThroughputInMibps = self.provisioned_throughput_in_mibps
    ThroughputMode               = self.throughput_mode
    FileSystemProtection         = [for p in self.protection : { ReplicationOverwriteProtection = p.replication_overwrite }][0]
    FileSystemTags               = self.tags
  }
}

terraform "aws_efs_file_system_policy" {
  part-of = "AWS::EFS::FileSystem"
  through = self.file_system_id
  properties { FileSystemPolicy = self.policy }
}

terraform "aws_efs_access_point" {
  becomes = "AWS::EFS::AccessPoint"
  properties {
    AccessPointTags = self.tags
    FileSystemId    = self.file_system_id
    PosixUser       = [for u in self.posix_user : { Gid = u.gid, SecondaryGids = u.secondary_gids, Uid = u.uid }][0]
    RootDirectory = [for d in self.root_directory : {
      CreationInfo = [for i in d.creation_info : { OwnerGid = i.owner_gid, OwnerUid = i.owner_uid, Permissions = i.permissions }][0]
      Path         = d.path
    }][0]
  }
}

terraform "aws_efs_mount_target" {
  becomes = "AWS::EFS::MountTarget"
  properties {
    FileSystemId   = self.file_system_id
    IpAddress      = self.ip_address
    IpAddressType  = self.ip_address_type
    Ipv6Address    = self.ipv6_address
    SecurityGroups = self.security_groups
    SubnetId       = self.subnet_id
  }
}

terraform "aws_efs_backup_policy" {
  part-of = "AWS::EFS::FileSystem"
  through = self.file_system_id
  properties {
    BackupPolicy = { Status = self.backup_policy[0].status }
  }
}

terraform "aws_efs_replication_configuration" {
  part-of = "AWS::EFS::FileSystem"
  through = self.source_file_system_id
  properties {
    ReplicationConfiguration = {
      Destinations = [for d in self.destination : {
        Region               = d.region
        FileSystemId         = d.file_system_id
        KmsKeyId             = d.kms_key_id
        AvailabilityZoneName = d.availability_zone_name
      }]
    }
  }
}
