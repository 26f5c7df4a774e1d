terraform "aws_keyspaces_table" {
  becomes = "AWS::Cassandra::Table"
  properties {
    KeyspaceName = self.keyspace_name
    TableName    = self.table_name
    EncryptionSpecification = {
      EncryptionType   = self.encryption_specification[0].type
      KmsKeyIdentifier = self.encryption_specification[0].kms_key_identifier
    }
    DefaultTimeToLive = self.default_time_to_live
    Tags              = self.tags
  }
}
