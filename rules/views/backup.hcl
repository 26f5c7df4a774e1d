view "AWS::Backup::BackupVault" { names = [self.BackupVaultName, "arn:aws:backup:*:*:backup-vault:${self.BackupVaultName}"] }
