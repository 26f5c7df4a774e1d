terraform "aws_db_instance" {
  becomes = "AWS::RDS::DBInstance"
  properties {
    Engine                     = self.engine
    EngineVersion              = self.engine_version
    DBParameterGroupName       = self.parameter_group_name
    StorageEncrypted           = self.storage_encrypted
    KmsKeyId                   = self.kms_key_id
    VPCSecurityGroups          = self.vpc_security_group_ids
    PubliclyAccessible         = self.publicly_accessible
    SourceDBInstanceIdentifier = self.replicate_source_db
  }
}
