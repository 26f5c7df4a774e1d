resource "aws_kinesis_stream" "example" {
  encryption_type        = "encryption_type"
  kms_key_id             = "kms_key_id"
  max_record_size_in_kib = 1
  name                   = "name"
  retention_period       = 2
  shard_count            = 3
  shard_level_metrics    = ["shard_level_metrics"]
  stream_mode_details {
    stream_mode = "stream_mode_details.stream_mode"
  }
  tags = { key = "tags" }
}

resource "aws_kinesis_firehose_delivery_stream" "example" {
  elasticsearch_configuration {
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "elasticsearch_configuration.cloudwatch_logging_options.log_group_name"
      log_stream_name = "elasticsearch_configuration.cloudwatch_logging_options.log_stream_name"
    }
    cluster_endpoint = "elasticsearch_configuration.cluster_endpoint"
    domain_arn       = "elasticsearch_configuration.domain_arn"
    index_name       = "elasticsearch_configuration.index_name"
    role_arn         = "elasticsearch_configuration.role_arn"
    s3_backup_mode   = "elasticsearch_configuration.s3_backup_mode"
    s3_configuration {
      bucket_arn = "elasticsearch_configuration.s3_configuration.bucket_arn"
      cloudwatch_logging_options {
        enabled         = true
        log_group_name  = "elasticsearch_configuration.s3_configuration.cloudwatch_logging_options.log_group_name"
        log_stream_name = "elasticsearch_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name"
      }
      compression_format = "elasticsearch_configuration.s3_configuration.compression_format"
      kms_key_arn        = "elasticsearch_configuration.s3_configuration.kms_key_arn"
      prefix             = "elasticsearch_configuration.s3_configuration.prefix"
      role_arn           = "elasticsearch_configuration.s3_configuration.role_arn"
    }
    vpc_config {
      role_arn           = "elasticsearch_configuration.vpc_config.role_arn"
      security_group_ids = ["elasticsearch_configuration.vpc_config.security_group_ids"]
      subnet_ids         = ["elasticsearch_configuration.vpc_config.subnet_ids"]
    }
  }
  extended_s3_configuration {
    bucket_arn = "extended_s3_configuration.bucket_arn"
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "extended_s3_configuration.cloudwatch_logging_options.log_group_name"
      log_stream_name = "extended_s3_configuration.cloudwatch_logging_options.log_stream_name"
    }
    compression_format = "extended_s3_configuration.compression_format"
    kms_key_arn        = "extended_s3_configuration.kms_key_arn"
    prefix             = "extended_s3_configuration.prefix"
    role_arn           = "extended_s3_configuration.role_arn"
    s3_backup_mode     = "extended_s3_configuration.s3_backup_mode"
  }
  http_endpoint_configuration {
    access_key = "http_endpoint_configuration.access_key"
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "http_endpoint_configuration.cloudwatch_logging_options.log_group_name"
      log_stream_name = "http_endpoint_configuration.cloudwatch_logging_options.log_stream_name"
    }
    name           = "http_endpoint_configuration.name"
    role_arn       = "http_endpoint_configuration.role_arn"
    s3_backup_mode = "http_endpoint_configuration.s3_backup_mode"
    s3_configuration {
      bucket_arn = "http_endpoint_configuration.s3_configuration.bucket_arn"
      cloudwatch_logging_options {
        enabled         = true
        log_group_name  = "http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.log_group_name"
        log_stream_name = "http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name"
      }
      compression_format = "http_endpoint_configuration.s3_configuration.compression_format"
      kms_key_arn        = "http_endpoint_configuration.s3_configuration.kms_key_arn"
      prefix             = "http_endpoint_configuration.s3_configuration.prefix"
      role_arn           = "http_endpoint_configuration.s3_configuration.role_arn"
    }
    url = "http_endpoint_configuration.url"
  }
  kinesis_source_configuration {
    kinesis_stream_arn = "kinesis_source_configuration.kinesis_stream_arn"
    role_arn           = "kinesis_source_configuration.role_arn"
  }
  msk_source_configuration {
    authentication_configuration {
      connectivity = "msk_source_configuration.authentication_configuration.connectivity"
      role_arn     = "msk_source_configuration.authentication_configuration.role_arn"
    }
    msk_cluster_arn = "msk_source_configuration.msk_cluster_arn"
    topic_name      = "msk_source_configuration.topic_name"
  }
  name = "name"
  opensearch_configuration {
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "opensearch_configuration.cloudwatch_logging_options.log_group_name"
      log_stream_name = "opensearch_configuration.cloudwatch_logging_options.log_stream_name"
    }
    cluster_endpoint = "opensearch_configuration.cluster_endpoint"
    domain_arn       = "opensearch_configuration.domain_arn"
    index_name       = "opensearch_configuration.index_name"
    role_arn         = "opensearch_configuration.role_arn"
    s3_backup_mode   = "opensearch_configuration.s3_backup_mode"
    s3_configuration {
      bucket_arn = "opensearch_configuration.s3_configuration.bucket_arn"
      cloudwatch_logging_options {
        enabled         = true
        log_group_name  = "opensearch_configuration.s3_configuration.cloudwatch_logging_options.log_group_name"
        log_stream_name = "opensearch_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name"
      }
      compression_format = "opensearch_configuration.s3_configuration.compression_format"
      kms_key_arn        = "opensearch_configuration.s3_configuration.kms_key_arn"
      prefix             = "opensearch_configuration.s3_configuration.prefix"
      role_arn           = "opensearch_configuration.s3_configuration.role_arn"
    }
    vpc_config {
      role_arn           = "opensearch_configuration.vpc_config.role_arn"
      security_group_ids = ["opensearch_configuration.vpc_config.security_group_ids"]
      subnet_ids         = ["opensearch_configuration.vpc_config.subnet_ids"]
    }
  }
  redshift_configuration {
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "redshift_configuration.cloudwatch_logging_options.log_group_name"
      log_stream_name = "redshift_configuration.cloudwatch_logging_options.log_stream_name"
    }
    cluster_jdbcurl = "redshift_configuration.cluster_jdbcurl"
    copy_options    = "redshift_configuration.copy_options"
    data_table_name = "redshift_configuration.data_table_name"
    password        = "redshift_configuration.password"
    role_arn        = "redshift_configuration.role_arn"
    s3_backup_mode  = "redshift_configuration.s3_backup_mode"
    s3_configuration {
      bucket_arn = "redshift_configuration.s3_configuration.bucket_arn"
      cloudwatch_logging_options {
        enabled         = true
        log_group_name  = "redshift_configuration.s3_configuration.cloudwatch_logging_options.log_group_name"
        log_stream_name = "redshift_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name"
      }
      compression_format = "redshift_configuration.s3_configuration.compression_format"
      kms_key_arn        = "redshift_configuration.s3_configuration.kms_key_arn"
      prefix             = "redshift_configuration.s3_configuration.prefix"
      role_arn           = "redshift_configuration.s3_configuration.role_arn"
    }
    username = "redshift_configuration.username"
  }
  server_side_encryption {
    enabled  = true
    key_arn  = "server_side_encryption.key_arn"
    key_type = "server_side_encryption.key_type"
  }
  snowflake_configuration {
    account_url = "snowflake_configuration.account_url"
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "snowflake_configuration.cloudwatch_logging_options.log_group_name"
      log_stream_name = "snowflake_configuration.cloudwatch_logging_options.log_stream_name"
    }
    database       = "snowflake_configuration.database"
    key_passphrase = "snowflake_configuration.key_passphrase"
    private_key    = "snowflake_configuration.private_key"
    role_arn       = "snowflake_configuration.role_arn"
    s3_backup_mode = "snowflake_configuration.s3_backup_mode"
    s3_configuration {
      bucket_arn = "snowflake_configuration.s3_configuration.bucket_arn"
      cloudwatch_logging_options {
        enabled         = true
        log_group_name  = "snowflake_configuration.s3_configuration.cloudwatch_logging_options.log_group_name"
        log_stream_name = "snowflake_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name"
      }
      compression_format = "snowflake_configuration.s3_configuration.compression_format"
      kms_key_arn        = "snowflake_configuration.s3_configuration.kms_key_arn"
      prefix             = "snowflake_configuration.s3_configuration.prefix"
      role_arn           = "snowflake_configuration.s3_configuration.role_arn"
    }
    schema = "snowflake_configuration.schema"
    table  = "snowflake_configuration.table"
    user   = "snowflake_configuration.user"
  }
  splunk_configuration {
    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "splunk_configuration.cloudwatch_logging_options.log_group_name"
      log_stream_name = "splunk_configuration.cloudwatch_logging_options.log_stream_name"
    }
    hec_endpoint      = "splunk_configuration.hec_endpoint"
    hec_endpoint_type = "splunk_configuration.hec_endpoint_type"
    hec_token         = "splunk_configuration.hec_token"
    s3_backup_mode    = "splunk_configuration.s3_backup_mode"
    s3_configuration {
      bucket_arn = "splunk_configuration.s3_configuration.bucket_arn"
      cloudwatch_logging_options {
        enabled         = true
        log_group_name  = "splunk_configuration.s3_configuration.cloudwatch_logging_options.log_group_name"
        log_stream_name = "splunk_configuration.s3_configuration.cloudwatch_logging_options.log_stream_name"
      }
      compression_format = "splunk_configuration.s3_configuration.compression_format"
      kms_key_arn        = "splunk_configuration.s3_configuration.kms_key_arn"
      prefix             = "splunk_configuration.s3_configuration.prefix"
      role_arn           = "splunk_configuration.s3_configuration.role_arn"
    }
  }
  tags = { key = "tags" }
}

resource "aws_kinesis_firehose_delivery_stream" "older" {
  s3_configuration {
    bucket_arn         = "s3_configuration.bucket_arn"
    role_arn           = "s3_configuration.role_arn"
    prefix             = "s3_configuration.prefix"
    compression_format = "s3_configuration.compression_format"
    kms_key_arn        = "s3_configuration.kms_key_arn"
  }
}

resource "aws_kinesis_video_stream" "example" {
  data_retention_in_hours = 1
  device_name             = "device_name"
  kms_key_id              = "kms_key_id"
  media_type              = "media_type"
  name                    = "name"
  tags                    = { key = "tags" }
}

resource "aws_kinesis_analytics_application" "example" {
  code        = "code"
  description = "description"
  name        = "name"
}

resource "aws_kinesisanalyticsv2_application" "example" {
  application_configuration {
    application_snapshot_configuration {
      snapshots_enabled = true
    }
    flink_application_configuration {
      monitoring_configuration {
        configuration_type = "application_configuration.flink_application_configuration.monitoring_configuration.configuration_type"
        log_level          = "application_configuration.flink_application_configuration.monitoring_configuration.log_level"
        metrics_level      = "application_configuration.flink_application_configuration.monitoring_configuration.metrics_level"
      }
    }
    vpc_configuration {
      security_group_ids = ["application_configuration.vpc_configuration.security_group_ids"]
      subnet_ids         = ["application_configuration.vpc_configuration.subnet_ids"]
    }
  }
  application_mode       = "application_mode"
  description            = "description"
  name                   = "name"
  runtime_environment    = "runtime_environment"
  service_execution_role = "service_execution_role"
  tags                   = { key = "tags" }
}

resource "aws_kinesis_resource_policy" "example" {
  policy       = "policy"
  resource_arn = "resource_arn"
}
