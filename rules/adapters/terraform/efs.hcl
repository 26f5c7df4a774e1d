terraform "aws_efs_file_system" {
  becomes = "AWS::EFS::FileSystem"
  properties {
    Encrypted = self.encrypted
    KmsKeyId  = self.kms_key_id
  }
}
