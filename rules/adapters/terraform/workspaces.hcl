terraform "aws_workspaces_workspace" {
  becomes = "AWS::WorkSpaces::Workspace"
  properties {
    BundleId                    = self.bundle_id
    DirectoryId                 = self.directory_id
    UserName                    = self.user_name
    RootVolumeEncryptionEnabled = self.root_volume_encryption_enabled
    UserVolumeEncryptionEnabled = self.user_volume_encryption_enabled
    VolumeEncryptionKey         = self.volume_encryption_key
  }
}
