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
