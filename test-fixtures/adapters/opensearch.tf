resource "aws_opensearch_domain" "example" {
  access_policies  = "access_policies"
  advanced_options = { key = "advanced_options" }
  advanced_security_options {
    anonymous_auth_enabled         = true
    enabled                        = true
    internal_user_database_enabled = true
    master_user_options {
      master_user_arn      = "advanced_security_options.master_user_options.master_user_arn"
      master_user_name     = "advanced_security_options.master_user_options.master_user_name"
      master_user_password = "advanced_security_options.master_user_options.master_user_password"
    }
  }
  aiml_options {
    s3_vectors_engine {
      enabled = true
    }
  }
  cluster_config {
    dedicated_master_count        = 1
    dedicated_master_enabled      = true
    dedicated_master_type         = "cluster_config.dedicated_master_type"
    instance_count                = 2
    instance_type                 = "cluster_config.instance_type"
    multi_az_with_standby_enabled = true
    warm_enabled                  = true
    zone_awareness_enabled        = true
  }
  cognito_options {
    enabled          = true
    identity_pool_id = "cognito_options.identity_pool_id"
    role_arn         = "cognito_options.role_arn"
    user_pool_id     = "cognito_options.user_pool_id"
  }
  domain_endpoint_options {
    custom_endpoint                 = "domain_endpoint_options.custom_endpoint"
    custom_endpoint_certificate_arn = "domain_endpoint_options.custom_endpoint_certificate_arn"
    custom_endpoint_enabled         = true
    enforce_https                   = true
    tls_security_policy             = "domain_endpoint_options.tls_security_policy"
  }
  domain_name = "domain_name"
  ebs_options {
    ebs_enabled = true
    iops        = 3
    throughput  = 4
    volume_size = 5
    volume_type = "ebs_options.volume_type"
  }
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "encrypt_at_rest.kms_key_id"
  }
  engine_version = "engine_version"
  identity_center_options {
    enabled_api_access           = true
    identity_center_instance_arn = "identity_center_options.identity_center_instance_arn"
    roles_key                    = "identity_center_options.roles_key"
    subject_key                  = "identity_center_options.subject_key"
  }
  ip_address_type = "ip_address_type"
  log_publishing_options {
    cloudwatch_log_group_arn = "log_publishing_options.cloudwatch_log_group_arn"
    enabled                  = true
    log_type                 = "log_publishing_options.log_type"
  }
  node_to_node_encryption {
    enabled = true
  }
  off_peak_window_options {
    enabled = true
    off_peak_window {
      window_start_time {
        hours   = 6
        minutes = 7
      }
    }
  }
  snapshot_options {
    automated_snapshot_start_hour = 8
  }
  software_update_options {
    auto_software_update_enabled = true
  }
  tags = { key = "tags" }
  vpc_options {
    security_group_ids = ["vpc_options.security_group_ids"]
    subnet_ids         = ["vpc_options.subnet_ids"]
  }
}

resource "aws_opensearch_domain_policy" "example" {
  access_policies = "access_policies"
  domain_name     = "domain_name"
}

resource "aws_elasticsearch_domain" "example" {
  access_policies  = "access_policies"
  advanced_options = { key = "advanced_options" }
  advanced_security_options {
    enabled                        = true
    internal_user_database_enabled = true
    master_user_options {
      master_user_arn      = "advanced_security_options.master_user_options.master_user_arn"
      master_user_name     = "advanced_security_options.master_user_options.master_user_name"
      master_user_password = "advanced_security_options.master_user_options.master_user_password"
    }
  }
  cluster_config {
    dedicated_master_count   = 1
    dedicated_master_enabled = true
    dedicated_master_type    = "cluster_config.dedicated_master_type"
    instance_count           = 2
    instance_type            = "cluster_config.instance_type"
    zone_awareness_enabled   = true
  }
  cognito_options {
    enabled          = true
    identity_pool_id = "cognito_options.identity_pool_id"
    role_arn         = "cognito_options.role_arn"
    user_pool_id     = "cognito_options.user_pool_id"
  }
  domain_endpoint_options {
    custom_endpoint                 = "domain_endpoint_options.custom_endpoint"
    custom_endpoint_certificate_arn = "domain_endpoint_options.custom_endpoint_certificate_arn"
    custom_endpoint_enabled         = true
    enforce_https                   = true
    tls_security_policy             = "domain_endpoint_options.tls_security_policy"
  }
  domain_name = "domain_name"
  ebs_options {
    ebs_enabled = true
    iops        = 3
    volume_size = 4
    volume_type = "ebs_options.volume_type"
  }
  elasticsearch_version = "elasticsearch_version"
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "encrypt_at_rest.kms_key_id"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = "log_publishing_options.cloudwatch_log_group_arn"
    enabled                  = true
    log_type                 = "log_publishing_options.log_type"
  }
  node_to_node_encryption {
    enabled = true
  }
  snapshot_options {
    automated_snapshot_start_hour = 5
  }
  tags = { key = "tags" }
  vpc_options {
    security_group_ids = ["vpc_options.security_group_ids"]
    subnet_ids         = ["vpc_options.subnet_ids"]
  }
}

resource "aws_elasticsearch_domain_policy" "example" {
  access_policies = "access_policies"
  domain_name     = "domain_name"
}

resource "aws_opensearch_domain_saml_options" "example" {
  domain_name = "domain_name"
  saml_options {
    enabled = true
    idp {
      entity_id        = "saml_options.idp.entity_id"
      metadata_content = "saml_options.idp.metadata_content"
    }
    master_backend_role     = "saml_options.master_backend_role"
    master_user_name        = "saml_options.master_user_name"
    session_timeout_minutes = 1
  }
}
