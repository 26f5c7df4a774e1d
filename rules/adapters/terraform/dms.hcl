terraform "aws_dms_endpoint" {
  becomes = "AWS::DMS::Endpoint"
  removed = ["s3_settings"]
  properties {
    EndpointIdentifier = self.endpoint_id
    EngineName         = self.engine_name
    Password           = self.password
    SslMode            = self.ssl_mode
    KmsKeyId           = self.kms_key_arn
    S3Settings = {
      BucketName                   = self.s3_settings[0].bucket_name
      BucketFolder                 = self.s3_settings[0].bucket_folder
      EncryptionMode               = self.s3_settings[0].encryption_mode
      ServerSideEncryptionKmsKeyId = self.s3_settings[0].server_side_encryption_kms_key_id
      ServiceAccessRoleArn         = self.s3_settings[0].service_access_role_arn
    }
    KafkaSettings = {
      Broker                  = self.kafka_settings[0].broker
      SecurityProtocol        = self.kafka_settings[0].security_protocol
      SaslUserName            = self.kafka_settings[0].sasl_username
      SslCaCertificateArn     = self.kafka_settings[0].ssl_ca_certificate_arn
      SslClientCertificateArn = self.kafka_settings[0].ssl_client_certificate_arn
      SslClientKeyArn         = self.kafka_settings[0].ssl_client_key_arn
      Topic                   = self.kafka_settings[0].topic
      SaslPassword            = self.kafka_settings[0].sasl_password
      SslClientKeyPassword    = self.kafka_settings[0].ssl_client_key_password
    }
    RedisSettings = {
      ServerName          = self.redis_settings[0].server_name
      Port                = self.redis_settings[0].port
      AuthType            = self.redis_settings[0].auth_type
      AuthUserName        = self.redis_settings[0].auth_user_name
      AuthPassword        = self.redis_settings[0].auth_password
      SslSecurityProtocol = self.redis_settings[0].ssl_security_protocol
      SslCaCertificateArn = self.redis_settings[0].ssl_ca_certificate_arn
    }
    CertificateArn = self.certificate_arn
    DatabaseName   = self.database_name
    ElasticsearchSettings = [for s in self.elasticsearch_settings : {
      EndpointUri             = s.endpoint_uri
      ErrorRetryDuration      = s.error_retry_duration
      FullLoadErrorPercentage = s.full_load_error_percentage
      ServiceAccessRoleArn    = s.service_access_role_arn
    }][0]
    EndpointType              = self.endpoint_type
    ExtraConnectionAttributes = self.extra_connection_attributes
    MongoDbSettings = [for s in self.mongodb_settings : {
      AuthMechanism     = s.auth_mechanism
      AuthSource        = s.auth_source
      AuthType          = s.auth_type
      DocsToInvestigate = s.docs_to_investigate
      ExtractDocId      = s.extract_doc_id
      NestingLevel      = s.nesting_level
    }][0]
    MySqlSettings = [for s in self.mysql_settings : {
      AfterConnectScript            = s.after_connect_script
      CleanSourceMetadataOnMismatch = s.clean_source_metadata_on_mismatch
      EventsPollInterval            = s.events_poll_interval
      MaxFileSize                   = s.max_file_size
      ParallelLoadThreads           = s.parallel_load_threads
      ServerTimezone                = s.server_timezone
      TargetDbType                  = s.target_db_type
    }][0]
    Port = self.port
    RedshiftSettings = [for s in self.redshift_settings : {
      BucketFolder                 = s.bucket_folder
      BucketName                   = s.bucket_name
      EncryptionMode               = s.encryption_mode
      ServerSideEncryptionKmsKeyId = s.server_side_encryption_kms_key_id
      ServiceAccessRoleArn         = s.service_access_role_arn
    }][0]
    ServerName = self.server_name
    Username   = self.username
    Tags       = self.tags
  }
}

terraform "aws_dms_replication_instance" {
  becomes = "AWS::DMS::ReplicationInstance"
  properties {
    ReplicationInstanceIdentifier    = self.replication_instance_id
    PubliclyAccessible               = self.publicly_accessible
    KmsKeyId                         = self.kms_key_arn
    AutoMinorVersionUpgrade          = self.auto_minor_version_upgrade
    AllocatedStorage                 = self.allocated_storage
    AllowMajorVersionUpgrade         = self.allow_major_version_upgrade
    AvailabilityZone                 = self.availability_zone
    DnsNameServers                   = self.dns_name_servers
    EngineVersion                    = self.engine_version
    MultiAZ                          = self.multi_az
    NetworkType                      = self.network_type
    PreferredMaintenanceWindow       = self.preferred_maintenance_window
    ReplicationInstanceClass         = self.replication_instance_class
    VpcSecurityGroupIds              = self.vpc_security_group_ids
    ReplicationSubnetGroupIdentifier = self.replication_subnet_group_id
    Tags                             = self.tags
  }
}

terraform "aws_dms_s3_endpoint" {
  becomes = "AWS::DMS::Endpoint"
  properties {
    EndpointIdentifier = self.endpoint_id
    EngineName         = "s3"
    KmsKeyId           = self.kms_key_arn
    S3Settings = {
      BucketName                   = self.bucket_name
      BucketFolder                 = self.bucket_folder
      EncryptionMode               = self.encryption_mode
      ExpectedBucketOwner          = self.expected_bucket_owner
      ServerSideEncryptionKmsKeyId = self.server_side_encryption_kms_key_id
      ServiceAccessRoleArn         = self.service_access_role_arn
    }
    CertificateArn = self.certificate_arn
    EndpointType   = self.endpoint_type
    SslMode        = self.ssl_mode
    Tags           = self.tags
  }
}
