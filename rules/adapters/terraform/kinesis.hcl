terraform "aws_kinesis_stream" {
  becomes = "AWS::Kinesis::Stream"
  properties {
    Name             = self.name
    StreamEncryption = { EncryptionType = self.encryption_type, KeyId = self.kms_key_id }
  }
}
