resource "aws_lambda_function" "example" {
  architectures           = ["architectures"]
  code_signing_config_arn = "code_signing_config_arn"
  dead_letter_config {
    target_arn = "dead_letter_config.target_arn"
  }
  description = "description"
  durable_config {
    execution_timeout = 1
  }
  environment {
    variables = { key = "environment.variables" }
  }
  ephemeral_storage {
    size = 2
  }
  file_system_config {
    arn              = "file_system_config.arn"
    local_mount_path = "file_system_config.local_mount_path"
  }
  function_name = "function_name"
  handler       = "handler"
  image_config {
    command           = ["image_config.command"]
    entry_point       = ["image_config.entry_point"]
    working_directory = "image_config.working_directory"
  }
  image_uri   = "image_uri"
  kms_key_arn = "kms_key_arn"
  layers      = ["layers"]
  logging_config {
    application_log_level = "logging_config.application_log_level"
    log_format            = "logging_config.log_format"
    log_group             = "logging_config.log_group"
    system_log_level      = "logging_config.system_log_level"
  }
  memory_size                    = 3
  package_type                   = "package_type"
  reserved_concurrent_executions = 4
  role                           = "role"
  runtime                        = "runtime"
  s3_bucket                      = "s3_bucket"
  s3_key                         = "s3_key"
  s3_object_version              = "s3_object_version"
  snap_start {
    apply_on = "snap_start.apply_on"
  }
  source_kms_key_arn = "source_kms_key_arn"
  tags               = { key = "tags" }
  tenancy_config {
    tenant_isolation_mode = "tenancy_config.tenant_isolation_mode"
  }
  timeout = 5
  tracing_config {
    mode = "tracing_config.mode"
  }
  vpc_config {
    security_group_ids = ["vpc_config.security_group_ids"]
    subnet_ids         = ["vpc_config.subnet_ids"]
  }
}

resource "aws_lambda_permission" "example" {
  action                   = "action"
  event_source_token       = "event_source_token"
  function_name            = "function_name"
  function_url_auth_type   = "function_url_auth_type"
  invoked_via_function_url = true
  principal                = "principal"
  principal_org_id         = "principal_org_id"
  source_account           = "source_account"
  source_arn               = "source_arn"
}

resource "aws_lambda_function_url" "example" {
  authorization_type = "authorization_type"
  cors {
    allow_credentials = true
    allow_headers     = ["cors.allow_headers"]
    allow_methods     = ["cors.allow_methods"]
    allow_origins     = ["cors.allow_origins"]
    expose_headers    = ["cors.expose_headers"]
    max_age           = 1
  }
  function_name = "function_name"
  invoke_mode   = "invoke_mode"
  qualifier     = "qualifier"
}

resource "aws_lambda_function_event_invoke_config" "example" {
  destination_config {
    on_failure {
      destination = "destination_config.on_failure.destination"
    }
  }
  function_name                = "function_name"
  maximum_event_age_in_seconds = 1
  maximum_retry_attempts       = 2
  qualifier                    = "qualifier"
}

resource "aws_lambda_layer_version_permission" "example" {
  action          = "action"
  layer_name      = "layer_name"
  organization_id = "organization_id"
  principal       = "principal"
}

resource "aws_lambda_alias" "example" {
  function_name    = "function_name"
  function_version = "function_version"
  name             = "name"
}

resource "aws_lambda_function_recursion_config" "example" {
  function_name  = "function_name"
  recursive_loop = "recursive_loop"
}

resource "aws_lambda_layer_version" "example" {
  compatible_runtimes = ["compatible_runtimes"]
  description         = "description"
  layer_name          = "layer_name"
  license_info        = "license_info"
}
