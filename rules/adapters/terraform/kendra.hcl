terraform "aws_kendra_index" {
  becomes = "AWS::Kendra::Index"
  properties {
    Name                              = self.name
    ServerSideEncryptionConfiguration = { KmsKeyId = self.server_side_encryption_configuration[0].kms_key_id }
  }
}
