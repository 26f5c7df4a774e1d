terraform "aws_qldb_ledger" {
  becomes = "AWS::QLDB::Ledger"
  properties {
    Name               = self.name
    DeletionProtection = self.deletion_protection
    KmsKey             = self.kms_key
    PermissionsMode    = self.permissions_mode
    Tags               = self.tags
  }
}
