resource "aws_api_gateway_rest_api" "example" {
  api_key_source               = "api_key_source"
  binary_media_types           = ["binary_media_types"]
  body                         = "body"
  description                  = "description"
  disable_execute_api_endpoint = true
  endpoint_configuration {
    ip_address_type  = "endpoint_configuration.ip_address_type"
    types            = ["endpoint_configuration.types"]
    vpc_endpoint_ids = ["endpoint_configuration.vpc_endpoint_ids"]
  }
  fail_on_warnings         = true
  minimum_compression_size = "minimum_compression_size"
  name                     = "name"
  parameters               = { key = "parameters" }
  policy                   = "policy"
  put_rest_api_mode        = "put_rest_api_mode"
  tags                     = { key = "tags" }
}

resource "aws_api_gateway_api_key" "example" {
  customer_id = "customer_id"
  description = "description"
  enabled     = true
  name        = "name"
  tags        = { key = "tags" }
  value       = "value"
}

resource "aws_api_gateway_rest_api_policy" "example" {
  policy      = "policy"
  rest_api_id = "rest_api_id"
}

resource "aws_api_gateway_method" "example" {
  api_key_required     = true
  authorization        = "authorization"
  authorization_scopes = ["authorization_scopes"]
  authorizer_id        = "authorizer_id"
  http_method          = "http_method"
  operation_name       = "operation_name"
  request_models       = { key = "request_models" }
  request_parameters   = { key = "request_parameters" }
  request_validator_id = "request_validator_id"
  resource_id          = "resource_id"
  rest_api_id          = "rest_api_id"
}

resource "aws_api_gateway_stage" "example" {
  access_log_settings {
    destination_arn = "access_log_settings.destination_arn"
    format          = "access_log_settings.format"
  }
  cache_cluster_enabled = true
  cache_cluster_size    = "cache_cluster_size"
  canary_settings {
    deployment_id            = "canary_settings.deployment_id"
    percent_traffic          = 1
    stage_variable_overrides = { key = "canary_settings.stage_variable_overrides" }
    use_stage_cache          = true
  }
  client_certificate_id = "client_certificate_id"
  deployment_id         = "deployment_id"
  description           = "description"
  documentation_version = "documentation_version"
  rest_api_id           = "rest_api_id"
  stage_name            = "stage_name"
  tags                  = { key = "tags" }
  variables             = { key = "variables" }
  xray_tracing_enabled  = true
}

resource "aws_api_gateway_method_settings" "example" {
  method_path = "method_path"
  settings {
    cache_data_encrypted   = true
    cache_ttl_in_seconds   = 1
    caching_enabled        = true
    data_trace_enabled     = true
    logging_level          = "settings.logging_level"
    metrics_enabled        = true
    throttling_burst_limit = 2
    throttling_rate_limit  = 3
  }
  stage_name = "stage_name"
}

resource "aws_api_gateway_deployment" "example" {
  description = "description"
  rest_api_id = "rest_api_id"
}

resource "aws_api_gateway_deployment" "older" {
  rest_api_id       = "rest_api_id"
  stage_name        = "stage_name"
  stage_description = "stage_description"
  variables         = { key = "variables" }
}

resource "aws_api_gateway_domain_name" "example" {
  certificate_arn = "certificate_arn"
  domain_name     = "domain_name"
  endpoint_configuration {
    types = ["endpoint_configuration.types"]
  }
  mutual_tls_authentication {
    truststore_uri     = "mutual_tls_authentication.truststore_uri"
    truststore_version = "mutual_tls_authentication.truststore_version"
  }
  ownership_verification_certificate_arn = "ownership_verification_certificate_arn"
  regional_certificate_arn               = "regional_certificate_arn"
  security_policy                        = "security_policy"
  tags                                   = { key = "tags" }
}

resource "aws_apigatewayv2_domain_name" "example" {
  domain_name = "domain_name"
  domain_name_configuration {
    certificate_arn = "domain_name_configuration.certificate_arn"
    endpoint_type   = "domain_name_configuration.endpoint_type"
    security_policy = "domain_name_configuration.security_policy"
  }
  mutual_tls_authentication {
    truststore_uri     = "mutual_tls_authentication.truststore_uri"
    truststore_version = "mutual_tls_authentication.truststore_version"
  }
  tags = { key = "tags" }
}

resource "aws_apigatewayv2_api" "example" {
  api_key_selection_expression = "api_key_selection_expression"
  body                         = "body"
  cors_configuration {
    allow_credentials = true
    allow_headers     = ["cors_configuration.allow_headers"]
    allow_methods     = ["cors_configuration.allow_methods"]
    allow_origins     = ["cors_configuration.allow_origins"]
    expose_headers    = ["cors_configuration.expose_headers"]
    max_age           = 1
  }
  credentials_arn              = "credentials_arn"
  description                  = "description"
  disable_execute_api_endpoint = true
  fail_on_warnings             = true
  ip_address_type              = "ip_address_type"
  name                         = "name"
  protocol_type                = "protocol_type"
  route_key                    = "route_key"
  route_selection_expression   = "route_selection_expression"
  tags                         = { key = "tags" }
  target                       = "target"
  version                      = "version"
}

resource "aws_apigatewayv2_route" "example" {
  api_id                              = "api_id"
  api_key_required                    = true
  authorization_scopes                = ["authorization_scopes"]
  authorization_type                  = "authorization_type"
  authorizer_id                       = "authorizer_id"
  model_selection_expression          = "model_selection_expression"
  operation_name                      = "operation_name"
  request_models                      = { key = "request_models" }
  route_key                           = "route_key"
  route_response_selection_expression = "route_response_selection_expression"
  target                              = "target"
}

resource "aws_apigatewayv2_stage" "example" {
  access_log_settings {
    destination_arn = "access_log_settings.destination_arn"
    format          = "access_log_settings.format"
  }
  api_id                = "api_id"
  auto_deploy           = true
  client_certificate_id = "client_certificate_id"
  default_route_settings {
    data_trace_enabled       = true
    detailed_metrics_enabled = true
    logging_level            = "default_route_settings.logging_level"
    throttling_burst_limit   = 1
    throttling_rate_limit    = 2
  }
  deployment_id = "deployment_id"
  description   = "description"
  name          = "name"
  route_settings {
    data_trace_enabled       = true
    detailed_metrics_enabled = true
    logging_level            = "route_settings.logging_level"
    route_key                = "route_settings.route_key"
    throttling_burst_limit   = 3
    throttling_rate_limit    = 4
  }
  stage_variables = { key = "stage_variables" }
  tags            = { key = "tags" }
}

resource "aws_api_gateway_authorizer" "example" {
  authorizer_credentials           = "authorizer_credentials"
  authorizer_result_ttl_in_seconds = 1
  authorizer_uri                   = "authorizer_uri"
  identity_source                  = "identity_source"
  identity_validation_expression   = "identity_validation_expression"
  name                             = "name"
  provider_arns                    = ["provider_arns"]
  rest_api_id                      = "rest_api_id"
  type                             = "type"
}

resource "aws_api_gateway_usage_plan" "example" {
  api_stages {
    api_id = "api_stages.api_id"
    stage  = "api_stages.stage"
  }
  description = "description"
  name        = "name"
  quota_settings {
    limit  = 1
    offset = 2
    period = "quota_settings.period"
  }
  tags = { key = "tags" }
  throttle_settings {
    burst_limit = 3
    rate_limit  = 4
  }
}
