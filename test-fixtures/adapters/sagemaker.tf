resource "aws_sagemaker_workforce" "example" {
  cognito_config {
    client_id = "cognito_config.client_id"
    user_pool = "cognito_config.user_pool"
  }
  oidc_config {
    client_id     = "oidc_config.client_id"
    client_secret = "oidc_config.client_secret"
    issuer        = "oidc_config.issuer"
  }
  source_ip_config {
    cidrs = ["source_ip_config.cidrs"]
  }
  workforce_name = "workforce_name"
  workforce_vpc_config {
    security_group_ids = ["workforce_vpc_config.security_group_ids"]
    subnets            = ["workforce_vpc_config.subnets"]
    vpc_id             = "workforce_vpc_config.vpc_id"
  }
}

resource "aws_sagemaker_endpoint_configuration" "example" {
  async_inference_config {
    client_config {
      max_concurrent_invocations_per_instance = 1
    }
    output_config {
      kms_key_id = "async_inference_config.output_config.kms_key_id"
      notification_config {
        error_topic                   = "async_inference_config.output_config.notification_config.error_topic"
        include_inference_response_in = ["async_inference_config.output_config.notification_config.include_inference_response_in"]
        success_topic                 = "async_inference_config.output_config.notification_config.success_topic"
      }
      s3_failure_path = "async_inference_config.output_config.s3_failure_path"
      s3_output_path  = "async_inference_config.output_config.s3_output_path"
    }
  }
  data_capture_config {
    capture_content_type_header {
      csv_content_types  = ["data_capture_config.capture_content_type_header.csv_content_types"]
      json_content_types = ["data_capture_config.capture_content_type_header.json_content_types"]
    }
    capture_options {
      capture_mode = "data_capture_config.capture_options.capture_mode"
    }
    destination_s3_uri          = "data_capture_config.destination_s3_uri"
    enable_capture              = true
    initial_sampling_percentage = 2
    kms_key_id                  = "data_capture_config.kms_key_id"
  }
  execution_role_arn = "execution_role_arn"
  kms_key_arn        = "kms_key_arn"
  name               = "name"
  name_prefix        = "name_prefix"
  production_variants {
    enable_ssm_access      = true
    initial_instance_count = 3
    instance_type          = "production_variants.instance_type"
    model_name             = "production_variants.model_name"
    variant_name           = "production_variants.variant_name"
  }
  tags = { key = "tags" }
}

resource "aws_sagemaker_notebook_instance" "example" {
  additional_code_repositories = ["additional_code_repositories"]
  default_code_repository      = "default_code_repository"
  direct_internet_access       = "direct_internet_access"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "instance_metadata_service_configuration.minimum_instance_metadata_service_version"
  }
  instance_type         = "instance_type"
  kms_key_id            = "kms_key_id"
  lifecycle_config_name = "lifecycle_config_name"
  name                  = "name"
  platform_identifier   = "platform_identifier"
  role_arn              = "role_arn"
  root_access           = "root_access"
  security_groups       = ["security_groups"]
  subnet_id             = "subnet_id"
  tags                  = { key = "tags" }
  volume_size           = 1
}

resource "aws_sagemaker_notebook_instance" "older" {
  accelerator_types = ["accelerator_types"]
}

resource "aws_sagemaker_domain" "example" {
  app_network_access_type       = "app_network_access_type"
  app_security_group_management = "app_security_group_management"
  auth_mode                     = "auth_mode"
  default_user_settings {
    execution_role  = "default_user_settings.execution_role"
    security_groups = ["default_user_settings.security_groups"]
    sharing_settings {
      notebook_output_option = "default_user_settings.sharing_settings.notebook_output_option"
      s3_kms_key_id          = "default_user_settings.sharing_settings.s3_kms_key_id"
      s3_output_path         = "default_user_settings.sharing_settings.s3_output_path"
    }
  }
  domain_name = "domain_name"
  domain_settings {
    docker_settings {
      enable_docker_access      = "domain_settings.docker_settings.enable_docker_access"
      vpc_only_trusted_accounts = ["domain_settings.docker_settings.vpc_only_trusted_accounts"]
    }
    execution_role_identity_config = "domain_settings.execution_role_identity_config"
    security_group_ids             = ["domain_settings.security_group_ids"]
  }
  kms_key_id      = "kms_key_id"
  subnet_ids      = ["subnet_ids"]
  tag_propagation = "tag_propagation"
  tags            = { key = "tags" }
  vpc_id          = "vpc_id"
}

resource "aws_sagemaker_model" "example" {
  container {
    container_hostname = "container.container_hostname"
    environment        = { key = "container.environment" }
    image              = "container.image"
    image_config {
      repository_access_mode = "container.image_config.repository_access_mode"
      repository_auth_config {
        repository_credentials_provider_arn = "container.image_config.repository_auth_config.repository_credentials_provider_arn"
      }
    }
    inference_specification_name = "container.inference_specification_name"
    mode                         = "container.mode"
    model_data_source {
      s3_data_source {
        compression_type = "container.model_data_source.s3_data_source.compression_type"
        s3_data_type     = "container.model_data_source.s3_data_source.s3_data_type"
        s3_uri           = "container.model_data_source.s3_data_source.s3_uri"
      }
    }
    model_data_url     = "container.model_data_url"
    model_package_name = "container.model_package_name"
    multi_model_config {
      model_cache_setting = "container.multi_model_config.model_cache_setting"
    }
  }
  enable_network_isolation = true
  execution_role_arn       = "execution_role_arn"
  inference_execution_config {
    mode = "inference_execution_config.mode"
  }
  name = "name"
  primary_container {
    container_hostname = "primary_container.container_hostname"
    environment        = { key = "primary_container.environment" }
    image              = "primary_container.image"
    image_config {
      repository_access_mode = "primary_container.image_config.repository_access_mode"
      repository_auth_config {
        repository_credentials_provider_arn = "primary_container.image_config.repository_auth_config.repository_credentials_provider_arn"
      }
    }
    inference_specification_name = "primary_container.inference_specification_name"
    mode                         = "primary_container.mode"
    model_data_source {
      s3_data_source {
        compression_type = "primary_container.model_data_source.s3_data_source.compression_type"
        s3_data_type     = "primary_container.model_data_source.s3_data_source.s3_data_type"
        s3_uri           = "primary_container.model_data_source.s3_data_source.s3_uri"
      }
    }
    model_data_url     = "primary_container.model_data_url"
    model_package_name = "primary_container.model_package_name"
    multi_model_config {
      model_cache_setting = "primary_container.multi_model_config.model_cache_setting"
    }
  }
  tags = { key = "tags" }
  vpc_config {
    security_group_ids = ["vpc_config.security_group_ids"]
    subnets            = ["vpc_config.subnets"]
  }
}

resource "aws_sagemaker_data_quality_job_definition" "example" {
  data_quality_job_output_config {
    kms_key_id = "data_quality_job_output_config.kms_key_id"
    monitoring_outputs {
      s3_output {
        local_path = "data_quality_job_output_config.monitoring_outputs.s3_output.local_path"
        s3_uri     = "data_quality_job_output_config.monitoring_outputs.s3_output.s3_uri"
      }
    }
  }
  job_resources {
    cluster_config {
      instance_count    = 1
      instance_type     = "job_resources.cluster_config.instance_type"
      volume_kms_key_id = "job_resources.cluster_config.volume_kms_key_id"
      volume_size_in_gb = 2
    }
  }
  name = "name"
  network_config {
    enable_inter_container_traffic_encryption = true
    enable_network_isolation                  = true
    vpc_config {
      security_group_ids = ["network_config.vpc_config.security_group_ids"]
      subnets            = ["network_config.vpc_config.subnets"]
    }
  }
  role_arn = "role_arn"
  stopping_condition {
    max_runtime_in_seconds = 3
  }
  tags = { key = "tags" }
}

resource "aws_sagemaker_model_package_group" "example" {
  model_package_group_description = "model_package_group_description"
  model_package_group_name        = "model_package_group_name"
  tags                            = { key = "tags" }
}

resource "aws_sagemaker_model_package_group_policy" "example" {
  model_package_group_name = "model_package_group_name"
  resource_policy          = "resource_policy"
}
