terraform "aws_appsync_graphql_api" {
  becomes = "AWS::AppSync::GraphQLApi"
  properties {
    Name               = self.name
    AuthenticationType = self.authentication_type
    Visibility         = self.visibility
    LogConfig = {
      CloudWatchLogsRoleArn = self.log_config[0].cloudwatch_logs_role_arn
      FieldLogLevel         = self.log_config[0].field_log_level
    }
    AdditionalAuthenticationProviders = [for p in self.additional_authentication_provider : {
      AuthenticationType = p.authentication_type
      LambdaAuthorizerConfig = [for c in p.lambda_authorizer_config : {
        AuthorizerResultTtlInSeconds = c.authorizer_result_ttl_in_seconds
        AuthorizerUri                = c.authorizer_uri
        IdentityValidationExpression = c.identity_validation_expression
      }][0]
      OpenIDConnectConfig = [for c in p.openid_connect_config : {
        AuthTTL  = c.auth_ttl
        ClientId = c.client_id
        IatTTL   = c.iat_ttl
        Issuer   = c.issuer
      }][0]
      UserPoolConfig = [for c in p.user_pool_config : { AppIdClientRegex = c.app_id_client_regex, AwsRegion = c.aws_region, UserPoolId = c.user_pool_id }][0]
    }]
    ApiType = self.api_type
    EnhancedMetricsConfig = [for c in self.enhanced_metrics_config : {
      DataSourceLevelMetricsBehavior = c.data_source_level_metrics_behavior
      OperationLevelMetricsConfig    = c.operation_level_metrics_config
      ResolverLevelMetricsBehavior   = c.resolver_level_metrics_behavior
    }][0]
    IntrospectionConfig = self.introspection_config
    LambdaAuthorizerConfig = [for c in self.lambda_authorizer_config : {
      AuthorizerResultTtlInSeconds = c.authorizer_result_ttl_in_seconds
      AuthorizerUri                = c.authorizer_uri
      IdentityValidationExpression = c.identity_validation_expression
    }][0]
    MergedApiExecutionRoleArn = self.merged_api_execution_role_arn
    OpenIDConnectConfig = [for c in self.openid_connect_config : {
      AuthTTL  = c.auth_ttl
      ClientId = c.client_id
      IatTTL   = c.iat_ttl
      Issuer   = c.issuer
    }][0]
    QueryDepthLimit    = self.query_depth_limit
    ResolverCountLimit = self.resolver_count_limit
    UserPoolConfig = [for c in self.user_pool_config : {
      AppIdClientRegex = c.app_id_client_regex
      AwsRegion        = c.aws_region
      DefaultAction    = c.default_action
      UserPoolId       = c.user_pool_id
    }][0]
    XrayEnabled = self.xray_enabled
    Tags        = self.tags
  }
}

terraform "aws_appsync_api_cache" {
  becomes = "AWS::AppSync::ApiCache"
  properties {
    ApiId                    = self.api_id
    AtRestEncryptionEnabled  = self.at_rest_encryption_enabled
    TransitEncryptionEnabled = self.transit_encryption_enabled
    ApiCachingBehavior       = self.api_caching_behavior
    Ttl                      = self.ttl
    Type                     = self.type
  }
}
