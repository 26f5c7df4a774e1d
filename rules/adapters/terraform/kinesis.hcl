terraform "aws_kinesis_stream" {
  becomes = "AWS::Kinesis::Stream"
  properties {
    Name                     = self.name
    StreamEncryption         = { EncryptionType = self.encryption_type, KeyId = self.kms_key_id }
    MaxRecordSizeInKiB       = self.max_record_size_in_kib
    ShardCount               = self.shard_count
    StreamModeDetails        = [for d in self.stream_mode_details : { StreamMode = d.stream_mode }][0]
    RetentionPeriodHours     = self.retention_period
    DesiredShardLevelMetrics = self.shard_level_metrics
    Tags                     = self.tags
  }
}

terraform "aws_kinesis_firehose_delivery_stream" {
  becomes = "AWS::KinesisFirehose::DeliveryStream"
  removed = ["s3_configuration"]
  properties {
    DeliveryStreamName               = self.name
    KinesisStreamSourceConfiguration = [for s in self.kinesis_source_configuration : { KinesisStreamARN = s.kinesis_stream_arn, RoleARN = s.role_arn }][0]
    MSKSourceConfiguration = [for s in self.msk_source_configuration : {
      MSKClusterARN               = s.msk_cluster_arn
      TopicName                   = s.topic_name
      AuthenticationConfiguration = [for a in s.authentication_configuration : { Connectivity = a.connectivity, RoleARN = a.role_arn }][0]
    }][0]
    encrypts = self.server_side_encryption[0].enabled
    DeliveryStreamEncryptionConfigurationInput = (
      self.server_side_encryption[0].enabled == true
      ? { KeyType = self.server_side_encryption[0].key_type, KeyARN = self.server_side_encryption[0].key_arn }
      : null
    )
    RedshiftDestinationConfiguration = {
      ClusterJDBCURL = self.redshift_configuration[0].cluster_jdbcurl
      RoleARN        = self.redshift_configuration[0].role_arn
      Username       = self.redshift_configuration[0].username
      CopyCommand    = { DataTableName = self.redshift_configuration[0].data_table_name, CopyOptions = self.redshift_configuration[0].copy_options }
      S3Configuration = [for s in self.redshift_configuration[0].s3_configuration : {
        BucketARN               = s.bucket_arn
        RoleARN                 = s.role_arn
        Prefix                  = s.prefix
        CompressionFormat       = s.compression_format
        EncryptionConfiguration = [for k in [s.kms_key_arn] : { KMSEncryptionConfig = { AWSKMSKeyARN = k } } if k != null][0]
      }][0]
      Password                 = self.redshift_configuration[0].password
      S3BackupMode             = self.redshift_configuration[0].s3_backup_mode
      CloudWatchLoggingOptions = [for l in self.redshift_configuration[0].cloudwatch_logging_options : { Enabled = l.enabled, LogGroupName = l.log_group_name, LogStreamName = l.log_stream_name }][0]
    }
    SplunkDestinationConfiguration = {
      HECEndpoint     = self.splunk_configuration[0].hec_endpoint
      HECEndpointType = self.splunk_configuration[0].hec_endpoint_type
      S3Configuration = [for s in self.splunk_configuration[0].s3_configuration : {
        BucketARN               = s.bucket_arn
        RoleARN                 = s.role_arn
        Prefix                  = s.prefix
        CompressionFormat       = s.compression_format
        EncryptionConfiguration = [for k in [s.kms_key_arn] : { KMSEncryptionConfig = { AWSKMSKeyARN = k } } if k != null][0]
      }][0]
      HECToken                 = self.splunk_configuration[0].hec_token
      S3BackupMode             = self.splunk_configuration[0].s3_backup_mode
      CloudWatchLoggingOptions = [for l in self.splunk_configuration[0].cloudwatch_logging_options : { Enabled = l.enabled, LogGroupName = l.log_group_name, LogStreamName = l.log_stream_name }][0]
    }
    HttpEndpointDestinationConfiguration = {
      EndpointConfiguration = { Name = self.http_endpoint_configuration[0].name, Url = self.http_endpoint_configuration[0].url, AccessKey = self.http_endpoint_configuration[0].access_key }
      RoleARN               = self.http_endpoint_configuration[0].role_arn
      S3Configuration = [for s in self.http_endpoint_configuration[0].s3_configuration : {
        BucketARN               = s.bucket_arn
        RoleARN                 = s.role_arn
        Prefix                  = s.prefix
        CompressionFormat       = s.compression_format
        EncryptionConfiguration = [for k in [s.kms_key_arn] : { KMSEncryptionConfig = { AWSKMSKeyARN = k } } if k != null][0]
      }][0]
      S3BackupMode             = self.http_endpoint_configuration[0].s3_backup_mode
      CloudWatchLoggingOptions = [for l in self.http_endpoint_configuration[0].cloudwatch_logging_options : { Enabled = l.enabled, LogGroupName = l.log_group_name, LogStreamName = l.log_stream_name }][0]
    }
    SnowflakeDestinationConfiguration = {
      AccountUrl    = self.snowflake_configuration[0].account_url
      Database      = self.snowflake_configuration[0].database
      Schema        = self.snowflake_configuration[0].schema
      Table         = self.snowflake_configuration[0].table
      User          = self.snowflake_configuration[0].user
      RoleARN       = self.snowflake_configuration[0].role_arn
      PrivateKey    = self.snowflake_configuration[0].private_key
      KeyPassphrase = self.snowflake_configuration[0].key_passphrase
      S3BackupMode  = self.snowflake_configuration[0].s3_backup_mode
      S3Configuration = [for s in self.snowflake_configuration[0].s3_configuration : {
        BucketARN               = s.bucket_arn
        RoleARN                 = s.role_arn
        Prefix                  = s.prefix
        CompressionFormat       = s.compression_format
        EncryptionConfiguration = [for k in [s.kms_key_arn] : { KMSEncryptionConfig = { AWSKMSKeyARN = k } } if k != null][0]
      }][0]
    }
    ExtendedS3DestinationConfiguration = [for s in self.extended_s3_configuration : {
      BucketARN                = s.bucket_arn
      RoleARN                  = s.role_arn
      Prefix                   = s.prefix
      CompressionFormat        = s.compression_format
      EncryptionConfiguration  = [for k in [s.kms_key_arn] : { KMSEncryptionConfig = { AWSKMSKeyARN = k } } if k != null][0]
      CloudWatchLoggingOptions = [for l in s.cloudwatch_logging_options : { Enabled = l.enabled, LogGroupName = l.log_group_name, LogStreamName = l.log_stream_name }][0]
      S3BackupMode             = s.s3_backup_mode
    }][0]
    S3DestinationConfiguration = [for s in self.s3_configuration : {
      BucketARN                = s.bucket_arn
      RoleARN                  = s.role_arn
      Prefix                   = s.prefix
      CompressionFormat        = s.compression_format
      EncryptionConfiguration  = [for k in [s.kms_key_arn] : { KMSEncryptionConfig = { AWSKMSKeyARN = k } } if k != null][0]
      CloudWatchLoggingOptions = [for l in s.cloudwatch_logging_options : { Enabled = l.enabled, LogGroupName = l.log_group_name, LogStreamName = l.log_stream_name }][0]
    }][0]
    AmazonopensearchserviceDestinationConfiguration = [for o in self.opensearch_configuration : {
      DomainARN = o.domain_arn
      S3Configuration = [for s in o.s3_configuration : {
        BucketARN               = s.bucket_arn
        RoleARN                 = s.role_arn
        Prefix                  = s.prefix
        CompressionFormat       = s.compression_format
        EncryptionConfiguration = [for k in [s.kms_key_arn] : { KMSEncryptionConfig = { AWSKMSKeyARN = k } } if k != null][0]
      }][0]
      ClusterEndpoint          = o.cluster_endpoint
      IndexName                = o.index_name
      RoleARN                  = o.role_arn
      S3BackupMode             = o.s3_backup_mode
      VpcConfiguration         = [for n in o.vpc_config : { RoleARN = n.role_arn, SecurityGroupIds = n.security_group_ids, SubnetIds = n.subnet_ids }][0]
      CloudWatchLoggingOptions = [for l in o.cloudwatch_logging_options : { Enabled = l.enabled, LogGroupName = l.log_group_name, LogStreamName = l.log_stream_name }][0]
    }][0]
    ElasticsearchDestinationConfiguration = [for e in self.elasticsearch_configuration : {
      DomainARN = e.domain_arn
      S3Configuration = [for s in e.s3_configuration : {
        BucketARN               = s.bucket_arn
        RoleARN                 = s.role_arn
        Prefix                  = s.prefix
        CompressionFormat       = s.compression_format
        EncryptionConfiguration = [for k in [s.kms_key_arn] : { KMSEncryptionConfig = { AWSKMSKeyARN = k } } if k != null][0]
      }][0]
      ClusterEndpoint          = e.cluster_endpoint
      IndexName                = e.index_name
      RoleARN                  = e.role_arn
      S3BackupMode             = e.s3_backup_mode
      VpcConfiguration         = [for n in e.vpc_config : { RoleARN = n.role_arn, SecurityGroupIds = n.security_group_ids, SubnetIds = n.subnet_ids }][0]
      CloudWatchLoggingOptions = [for l in e.cloudwatch_logging_options : { Enabled = l.enabled, LogGroupName = l.log_group_name, LogStreamName = l.log_stream_name }][0]
    }][0]
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

terraform "aws_kinesis_resource_policy" {
  becomes = "AWS::Kinesis::ResourcePolicy"
  properties {
    ResourceArn    = self.resource_arn
    ResourcePolicy = self.policy
  }
}
