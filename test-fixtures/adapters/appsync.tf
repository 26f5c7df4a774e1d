resource "aws_appsync_graphql_api" "example" {
  additional_authentication_provider {
    authentication_type = "additional_authentication_provider.authentication_type"
    lambda_authorizer_config {
      authorizer_result_ttl_in_seconds = 1
      authorizer_uri                   = "additional_authentication_provider.lambda_authorizer_config.authorizer_uri"
      identity_validation_expression   = "additional_authentication_provider.lambda_authorizer_config.identity_validation_expression"
    }
    openid_connect_config {
      auth_ttl  = 2
      client_id = "additional_authentication_provider.openid_connect_config.client_id"
      iat_ttl   = 3
      issuer    = "additional_authentication_provider.openid_connect_config.issuer"
    }
    user_pool_config {
      app_id_client_regex = "additional_authentication_provider.user_pool_config.app_id_client_regex"
      aws_region          = "additional_authentication_provider.user_pool_config.aws_region"
      user_pool_id        = "additional_authentication_provider.user_pool_config.user_pool_id"
    }
  }
  api_type            = "api_type"
  authentication_type = "authentication_type"
  enhanced_metrics_config {
    data_source_level_metrics_behavior = "enhanced_metrics_config.data_source_level_metrics_behavior"
    operation_level_metrics_config     = "enhanced_metrics_config.operation_level_metrics_config"
    resolver_level_metrics_behavior    = "enhanced_metrics_config.resolver_level_metrics_behavior"
  }
  introspection_config = "introspection_config"
  lambda_authorizer_config {
    authorizer_result_ttl_in_seconds = 4
    authorizer_uri                   = "lambda_authorizer_config.authorizer_uri"
    identity_validation_expression   = "lambda_authorizer_config.identity_validation_expression"
  }
  log_config {
    cloudwatch_logs_role_arn = "log_config.cloudwatch_logs_role_arn"
    field_log_level          = "log_config.field_log_level"
  }
  merged_api_execution_role_arn = "merged_api_execution_role_arn"
  name                          = "name"
  openid_connect_config {
    auth_ttl  = 5
    client_id = "openid_connect_config.client_id"
    iat_ttl   = 6
    issuer    = "openid_connect_config.issuer"
  }
  query_depth_limit    = 7
  resolver_count_limit = 8
  tags                 = { key = "tags" }
  user_pool_config {
    app_id_client_regex = "user_pool_config.app_id_client_regex"
    aws_region          = "user_pool_config.aws_region"
    default_action      = "user_pool_config.default_action"
    user_pool_id        = "user_pool_config.user_pool_id"
  }
  visibility   = "visibility"
  xray_enabled = true
}

resource "aws_appsync_api_cache" "example" {
  api_caching_behavior       = "api_caching_behavior"
  api_id                     = "api_id"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  ttl                        = 1
  type                       = "type"
}
