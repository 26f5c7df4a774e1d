resource "aws_mq_broker" "example" {
  authentication_strategy    = "authentication_strategy"
  auto_minor_version_upgrade = true
  broker_name                = "broker_name"
  configuration {
    id       = "configuration.id"
    revision = 1
  }
  data_replication_mode               = "data_replication_mode"
  data_replication_primary_broker_arn = "data_replication_primary_broker_arn"
  deployment_mode                     = "deployment_mode"
  encryption_options {
    kms_key_id        = "encryption_options.kms_key_id"
    use_aws_owned_key = true
  }
  engine_type        = "engine_type"
  engine_version     = "engine_version"
  host_instance_type = "host_instance_type"
  ldap_server_metadata {
    hosts                    = ["ldap_server_metadata.hosts"]
    role_base                = "ldap_server_metadata.role_base"
    role_search_matching     = "ldap_server_metadata.role_search_matching"
    service_account_password = "ldap_server_metadata.service_account_password"
    service_account_username = "ldap_server_metadata.service_account_username"
    user_base                = "ldap_server_metadata.user_base"
    user_search_matching     = "ldap_server_metadata.user_search_matching"
  }
  logs {
    audit   = "logs.audit"
    general = true
  }
  maintenance_window_start_time {
    day_of_week = "maintenance_window_start_time.day_of_week"
    time_of_day = "maintenance_window_start_time.time_of_day"
    time_zone   = "maintenance_window_start_time.time_zone"
  }
  publicly_accessible = true
  security_groups     = ["security_groups"]
  storage_type        = "storage_type"
  subnet_ids          = ["subnet_ids"]
  tags                = { key = "tags" }
  user {
    console_access = true
    groups         = ["user.groups"]
    password       = "user.password"
    username       = "user.username"
  }
}

resource "aws_mq_configuration" "example" {
  authentication_strategy = "authentication_strategy"
  data                    = "data"
  description             = "description"
  engine_type             = "engine_type"
  engine_version          = "engine_version"
  name                    = "name"
  tags                    = { key = "tags" }
}
