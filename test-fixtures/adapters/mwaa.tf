resource "aws_mwaa_environment" "example" {
  airflow_configuration_options = { key = "airflow_configuration_options" }
  airflow_version               = "airflow_version"
  dag_s3_path                   = "dag_s3_path"
  endpoint_management           = "endpoint_management"
  environment_class             = "environment_class"
  execution_role_arn            = "execution_role_arn"
  kms_key                       = "kms_key"
  logging_configuration {
    dag_processing_logs {
      enabled   = true
      log_level = "logging_configuration.dag_processing_logs.log_level"
    }
    scheduler_logs {
      enabled   = true
      log_level = "logging_configuration.scheduler_logs.log_level"
    }
    task_logs {
      enabled   = true
      log_level = "logging_configuration.task_logs.log_level"
    }
    webserver_logs {
      enabled   = true
      log_level = "logging_configuration.webserver_logs.log_level"
    }
    worker_logs {
      enabled   = true
      log_level = "logging_configuration.worker_logs.log_level"
    }
  }
  max_webservers = 1
  max_workers    = 2
  min_webservers = 3
  min_workers    = 4
  name           = "name"
  network_configuration {
    security_group_ids = ["network_configuration.security_group_ids"]
    subnet_ids         = ["network_configuration.subnet_ids"]
  }
  plugins_s3_object_version        = "plugins_s3_object_version"
  plugins_s3_path                  = "plugins_s3_path"
  requirements_s3_object_version   = "requirements_s3_object_version"
  requirements_s3_path             = "requirements_s3_path"
  schedulers                       = 5
  source_bucket_arn                = "source_bucket_arn"
  startup_script_s3_object_version = "startup_script_s3_object_version"
  startup_script_s3_path           = "startup_script_s3_path"
  tags                             = { key = "tags" }
  webserver_access_mode            = "webserver_access_mode"
  weekly_maintenance_window_start  = "weekly_maintenance_window_start"
  worker_replacement_strategy      = "worker_replacement_strategy"
}
