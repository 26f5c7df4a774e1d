terraform "aws_efs_file_system" {
  becomes = "AWS::EFS::FileSystem"
  properties {
    Encrypted = self.encrypted
    KmsKeyId  = self.kms_key_id
  }
}

terraform "aws_efs_file_system_policy" {
  part-of = "AWS::EFS::FileSystem"
  through = self.file_system_id
  properties { FileSystemPolicy = self.policy }
}
