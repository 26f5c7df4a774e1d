terraform "aws_dms_endpoint" {
  becomes = "AWS::DMS::Endpoint"
  removed = ["s3_settings"]
  properties {
    EndpointIdentifier = self.endpoint_id
    EngineName         = self.engine_name
    Password           = self.password
    SslMode            = self.ssl_mode
    KmsKeyId           = self.kms_key_arn
    S3Settings         = { ServerSideEncryptionKmsKeyId = self.s3_settings[0].server_side_encryption_kms_key_id }
    KafkaSettings = {
      SaslPassword         = self.kafka_settings[0].sasl_password
      SslClientKeyPassword = self.kafka_settings[0].ssl_client_key_password
    }
    RedisSettings = { AuthPassword = self.redis_settings[0].auth_password }
  }
}

terraform "aws_dms_replication_instance" {
  becomes = "AWS::DMS::ReplicationInstance"
  properties {
    ReplicationInstanceIdentifier = self.replication_instance_id
    PubliclyAccessible            = self.publicly_accessible
    KmsKeyId                      = self.kms_key_arn
    AutoMinorVersionUpgrade       = self.auto_minor_version_upgrade
  }
}

terraform "aws_dms_s3_endpoint" {
  becomes = "AWS::DMS::Endpoint"
  properties {
    EndpointIdentifier = self.endpoint_id
    EngineName         = "s3"
    KmsKeyId           = self.kms_key_arn
    S3Settings         = { ServerSideEncryptionKmsKeyId = self.server_side_encryption_kms_key_id }
  }
}
