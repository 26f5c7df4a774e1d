terraform "aws_backup_vault" {
  becomes = "AWS::Backup::BackupVault"
  properties {
    BackupVaultName  = self.name
    EncryptionKeyArn = self.kms_key_arn
  }
}
