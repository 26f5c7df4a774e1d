rule "backup-vault-cmk" {
  title    = "Backup vault is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Backup::BackupVault"
  require  = self.EncryptionKeyArn != null
  message  = "The vault uses AWS's key for backups."
  why      = "Backups under a customer key can be shared with another account, and withdrawn."
  fix {
    say = "Set kms_key_arn (EncryptionKeyArn) to a key of your own."
  }
  aliases = [
    "CKV_AWS_166",
  ]
  references = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"]
}
