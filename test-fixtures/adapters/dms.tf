resource "aws_dms_endpoint" "example" {
  certificate_arn = "certificate_arn"
  database_name   = "database_name"
  elasticsearch_settings {
    endpoint_uri               = "elasticsearch_settings.endpoint_uri"
    error_retry_duration       = 1
    full_load_error_percentage = 2
    service_access_role_arn    = "elasticsearch_settings.service_access_role_arn"
  }
  endpoint_id                 = "endpoint_id"
  endpoint_type               = "endpoint_type"
  engine_name                 = "engine_name"
  extra_connection_attributes = "extra_connection_attributes"
  kafka_settings {
    broker                     = "kafka_settings.broker"
    sasl_password              = "kafka_settings.sasl_password"
    sasl_username              = "kafka_settings.sasl_username"
    security_protocol          = "kafka_settings.security_protocol"
    ssl_ca_certificate_arn     = "kafka_settings.ssl_ca_certificate_arn"
    ssl_client_certificate_arn = "kafka_settings.ssl_client_certificate_arn"
    ssl_client_key_arn         = "kafka_settings.ssl_client_key_arn"
    ssl_client_key_password    = "kafka_settings.ssl_client_key_password"
    topic                      = "kafka_settings.topic"
  }
  kms_key_arn = "kms_key_arn"
  mongodb_settings {
    auth_mechanism      = "mongodb_settings.auth_mechanism"
    auth_source         = "mongodb_settings.auth_source"
    auth_type           = "mongodb_settings.auth_type"
    docs_to_investigate = "mongodb_settings.docs_to_investigate"
    extract_doc_id      = "mongodb_settings.extract_doc_id"
    nesting_level       = "mongodb_settings.nesting_level"
  }
  mysql_settings {
    after_connect_script              = "mysql_settings.after_connect_script"
    clean_source_metadata_on_mismatch = true
    events_poll_interval              = 3
    max_file_size                     = 4
    parallel_load_threads             = 5
    server_timezone                   = "mysql_settings.server_timezone"
    service_access_role_arn           = "mysql_settings.service_access_role_arn"
    target_db_type                    = "mysql_settings.target_db_type"
  }
  password = "password"
  port     = 6
  redis_settings {
    auth_password          = "redis_settings.auth_password"
    auth_type              = "redis_settings.auth_type"
    auth_user_name         = "redis_settings.auth_user_name"
    port                   = 7
    server_name            = "redis_settings.server_name"
    ssl_ca_certificate_arn = "redis_settings.ssl_ca_certificate_arn"
    ssl_security_protocol  = "redis_settings.ssl_security_protocol"
  }
  redshift_settings {
    bucket_folder                     = "redshift_settings.bucket_folder"
    bucket_name                       = "redshift_settings.bucket_name"
    encryption_mode                   = "redshift_settings.encryption_mode"
    server_side_encryption_kms_key_id = "redshift_settings.server_side_encryption_kms_key_id"
    service_access_role_arn           = "redshift_settings.service_access_role_arn"
  }
  server_name = "server_name"
  ssl_mode    = "ssl_mode"
  tags        = { key = "tags" }
  username    = "username"
}

resource "aws_dms_endpoint" "older" {
  s3_settings {
    bucket_name                       = "s3_settings.bucket_name"
    bucket_folder                     = "s3_settings.bucket_folder"
    encryption_mode                   = "s3_settings.encryption_mode"
    server_side_encryption_kms_key_id = "s3_settings.server_side_encryption_kms_key_id"
    service_access_role_arn           = "s3_settings.service_access_role_arn"
  }
}

resource "aws_dms_replication_instance" "example" {
  allocated_storage            = 1
  allow_major_version_upgrade  = true
  auto_minor_version_upgrade   = true
  availability_zone            = "availability_zone"
  dns_name_servers             = "dns_name_servers"
  engine_version               = "engine_version"
  kms_key_arn                  = "kms_key_arn"
  multi_az                     = true
  network_type                 = "network_type"
  preferred_maintenance_window = "preferred_maintenance_window"
  publicly_accessible          = true
  replication_instance_class   = "replication_instance_class"
  replication_instance_id      = "replication_instance_id"
  replication_subnet_group_id  = "replication_subnet_group_id"
  tags                         = { key = "tags" }
  vpc_security_group_ids       = ["vpc_security_group_ids"]
}

resource "aws_dms_s3_endpoint" "example" {
  bucket_folder                     = "bucket_folder"
  bucket_name                       = "bucket_name"
  certificate_arn                   = "certificate_arn"
  encryption_mode                   = "encryption_mode"
  endpoint_id                       = "endpoint_id"
  endpoint_type                     = "endpoint_type"
  expected_bucket_owner             = "expected_bucket_owner"
  kms_key_arn                       = "kms_key_arn"
  server_side_encryption_kms_key_id = "server_side_encryption_kms_key_id"
  service_access_role_arn           = "service_access_role_arn"
  ssl_mode                          = "ssl_mode"
  tags                              = { key = "tags" }
}
