terraform "aws_kinesis_stream" {
  becomes = "AWS::Kinesis::Stream"
  properties {
    Name             = self.name
    StreamEncryption = { EncryptionType = self.encryption_type, KeyId = self.kms_key_id }
  }
}

terraform "aws_kinesis_firehose_delivery_stream" {
  becomes = "AWS::KinesisFirehose::DeliveryStream"
  properties {
    DeliveryStreamName               = self.name
    KinesisStreamSourceConfiguration = [for s in self.kinesis_source_configuration : { KinesisStreamARN = s.kinesis_stream_arn }][0]
    MSKSourceConfiguration           = [for s in self.msk_source_configuration : { MSKClusterARN = s.msk_cluster_arn }][0]
    encrypts                         = self.server_side_encryption[0].enabled
    DeliveryStreamEncryptionConfigurationInput = (
      self.server_side_encryption[0].enabled == true
      ? { KeyType = self.server_side_encryption[0].key_type, KeyARN = self.server_side_encryption[0].key_arn }
      : null
    )
    RedshiftDestinationConfiguration = { Password = self.redshift_configuration[0].password }
    SplunkDestinationConfiguration   = { HECToken = self.splunk_configuration[0].hec_token }
    HttpEndpointDestinationConfiguration = {
      EndpointConfiguration = { AccessKey = self.http_endpoint_configuration[0].access_key }
    }
    SnowflakeDestinationConfiguration = {
      PrivateKey    = self.snowflake_configuration[0].private_key
      KeyPassphrase = self.snowflake_configuration[0].key_passphrase
    }
  }
}

terraform "aws_kinesis_video_stream" {
  becomes = "AWS::KinesisVideo::Stream"
  properties {
    Name     = self.name
    KmsKeyId = self.kms_key_id
  }
}
