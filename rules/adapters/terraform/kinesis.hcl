terraform "aws_kinesis_stream" {
  becomes = "AWS::Kinesis::Stream"
  properties {
    Name               = self.name
    StreamEncryption   = { EncryptionType = self.encryption_type, KeyId = self.kms_key_id }
    MaxRecordSizeInKiB = self.max_record_size_in_kib
    ShardCount         = self.shard_count
    StreamModeDetails  = [for d in self.stream_mode_details : { StreamMode = d.stream_mode }][0]
    Tags               = self.tags
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
    Tags = self.tags
  }
}

terraform "aws_kinesis_video_stream" {
  becomes = "AWS::KinesisVideo::Stream"
  properties {
    Name                 = self.name
    KmsKeyId             = self.kms_key_id
    DataRetentionInHours = self.data_retention_in_hours
    DeviceName           = self.device_name
    MediaType            = self.media_type
    Tags                 = self.tags
  }
}

terraform "aws_kinesis_analytics_application" {
  becomes = "AWS::KinesisAnalytics::Application"
  properties {
    ApplicationName        = self.name
    ApplicationCode        = self.code
    ApplicationDescription = self.description
  }
}

terraform "aws_kinesisanalyticsv2_application" {
  becomes = "AWS::KinesisAnalyticsV2::Application"
  properties {
    ApplicationName = self.name
    ApplicationConfiguration = [for c in self.application_configuration : {
      ApplicationSnapshotConfiguration = [for s in c.application_snapshot_configuration : { SnapshotsEnabled = s.snapshots_enabled }][0]
      VpcConfigurations                = [for v in c.vpc_configuration : { SecurityGroupIds = v.security_group_ids, SubnetIds = v.subnet_ids }]
      FlinkApplicationConfiguration = [for f in c.flink_application_configuration : {
        MonitoringConfiguration = [for m in f.monitoring_configuration : { ConfigurationType = m.configuration_type, LogLevel = m.log_level, MetricsLevel = m.metrics_level }][0]
      }][0]
    }][0]
    ApplicationDescription = self.description
    ApplicationMode        = self.application_mode
    RuntimeEnvironment     = self.runtime_environment
    ServiceExecutionRole   = self.service_execution_role
    Tags                   = self.tags
  }
}
