terraform "aws_workspaces_workspace" {
  becomes = "AWS::WorkSpaces::Workspace"
  properties {
    BundleId                    = self.bundle_id
    DirectoryId                 = self.directory_id
    UserName                    = self.user_name
    RootVolumeEncryptionEnabled = self.root_volume_encryption_enabled
    UserVolumeEncryptionEnabled = self.user_volume_encryption_enabled
    VolumeEncryptionKey         = self.volume_encryption_key
    WorkspaceProperties = [for p in self.workspace_properties : {
      ComputeTypeName                     = p.compute_type_name
      RootVolumeSizeGib                   = p.root_volume_size_gib
      RunningMode                         = p.running_mode
      RunningModeAutoStopTimeoutInMinutes = p.running_mode_auto_stop_timeout_in_minutes
      UserVolumeSizeGib                   = p.user_volume_size_gib
    }][0]
    Tags = self.tags
  }
}
