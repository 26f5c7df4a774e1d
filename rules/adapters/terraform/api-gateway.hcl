terraform "aws_api_gateway_rest_api" {
  becomes = "AWS::ApiGateway::RestApi"
  properties {
    Name   = self.name
    Policy = self.policy
    EndpointConfiguration = {
      Types          = self.endpoint_configuration[0].types
      VpcEndpointIds = self.endpoint_configuration[0].vpc_endpoint_ids
      IpAddressType  = self.endpoint_configuration[0].ip_address_type
    }
    BinaryMediaTypes          = self.binary_media_types
    Body                      = try(jsondecode(self.body), yamldecode(self.body), self.body)
    Description               = self.description
    DisableExecuteApiEndpoint = self.disable_execute_api_endpoint
    FailOnWarnings            = self.fail_on_warnings
    MinimumCompressionSize    = self.minimum_compression_size
    Parameters                = self.parameters
    ApiKeySourceType          = self.api_key_source
    Mode                      = self.put_rest_api_mode
    Tags                      = self.tags
  }
}

terraform "aws_api_gateway_api_key" {
  becomes = "AWS::ApiGateway::ApiKey"
  properties {
    Name        = self.name
    Value       = self.value
    CustomerId  = self.customer_id
    Description = self.description
    Enabled     = self.enabled
    Tags        = self.tags
  }
}

terraform "aws_api_gateway_rest_api_policy" {
  part-of = "AWS::ApiGateway::RestApi"
  through = self.rest_api_id
  properties { Policy = self.policy }
}

terraform "aws_api_gateway_method" {
  becomes = "AWS::ApiGateway::Method"
  properties {
    HttpMethod          = self.http_method
    AuthorizationType   = self.authorization
    ApiKeyRequired      = self.api_key_required
    RestApiId           = self.rest_api_id
    AuthorizerId        = self.authorizer_id
    RequestValidatorId  = self.request_validator_id
    AuthorizationScopes = self.authorization_scopes
    OperationName       = self.operation_name
    RequestModels       = self.request_models
    RequestParameters   = self.request_parameters
    ResourceId          = self.resource_id
  }
}

terraform "aws_api_gateway_stage" {
  becomes = "AWS::ApiGateway::Stage"
  properties {
    RestApiId           = self.rest_api_id
    StageName           = self.stage_name
    AccessLogSetting    = { DestinationArn = self.access_log_settings[0].destination_arn, Format = self.access_log_settings[0].format }
    CacheClusterEnabled = self.cache_cluster_enabled
    ClientCertificateId = self.client_certificate_id
    TracingEnabled      = self.xray_tracing_enabled
    CacheClusterSize    = self.cache_cluster_size
    CanarySetting = [for s in self.canary_settings : {
      DeploymentId           = s.deployment_id
      PercentTraffic         = s.percent_traffic
      StageVariableOverrides = s.stage_variable_overrides
      UseStageCache          = s.use_stage_cache
    }][0]
    DeploymentId         = self.deployment_id
    Description          = self.description
    DocumentationVersion = self.documentation_version
    Variables            = self.variables
    Tags                 = self.tags
  }
}

# Of the path `resource/path/METHOD` the last part is the method, `*` stands for all.
terraform "aws_api_gateway_method_settings" {
  part-of = "AWS::ApiGateway::Stage"
  through = self.stage_name
  properties {
    MethodSettings = [for s in self.settings : {
      HttpMethod           = reverse(split("/", self.method_path))[0]
      ResourcePath         = "/${join("/", reverse(slice(reverse(split("/", self.method_path)), 1, length(split("/", self.method_path)))))}"
      CachingEnabled       = s.caching_enabled
      CacheDataEncrypted   = s.cache_data_encrypted
      DataTraceEnabled     = s.data_trace_enabled
      LoggingLevel         = s.logging_level
      MetricsEnabled       = s.metrics_enabled
      CacheTtlInSeconds    = s.cache_ttl_in_seconds
      ThrottlingBurstLimit = s.throttling_burst_limit
      ThrottlingRateLimit  = s.throttling_rate_limit
    }]
  }
}

terraform "aws_api_gateway_deployment" {
  becomes = "AWS::ApiGateway::Deployment"
  properties {
    RestApiId   = self.rest_api_id
    Description = self.description
  }
}

# A deployment that names a stage makes it.
terraform "aws_api_gateway_deployment" {
  becomes = "AWS::ApiGateway::Stage"
  when    = self.stage_name != null && self.stage_name != ""
  removed = ["stage_name", "stage_description"]
  properties {
    RestApiId   = self.rest_api_id
    StageName   = self.stage_name
    Description = self.stage_description
    Variables   = self.variables
  }
}

terraform "aws_api_gateway_domain_name" {
  becomes = "AWS::ApiGateway::DomainName"
  properties {
    DomainName                          = self.domain_name
    SecurityPolicy                      = self.security_policy
    EndpointConfiguration               = { Types = self.endpoint_configuration[0].types }
    CertificateArn                      = self.certificate_arn
    MutualTlsAuthentication             = [for a in self.mutual_tls_authentication : { TruststoreUri = a.truststore_uri, TruststoreVersion = a.truststore_version }][0]
    OwnershipVerificationCertificateArn = self.ownership_verification_certificate_arn
    RegionalCertificateArn              = self.regional_certificate_arn
    Tags                                = self.tags
  }
}

terraform "aws_apigatewayv2_domain_name" {
  becomes = "AWS::ApiGatewayV2::DomainName"
  properties {
    DomainName = self.domain_name
    DomainNameConfigurations = [for c in self.domain_name_configuration : {
      CertificateArn = c.certificate_arn
      EndpointType   = c.endpoint_type
      SecurityPolicy = c.security_policy
    }]
    MutualTlsAuthentication = [for a in self.mutual_tls_authentication : { TruststoreUri = a.truststore_uri, TruststoreVersion = a.truststore_version }][0]
    Tags                    = self.tags
  }
}

terraform "aws_apigatewayv2_api" {
  becomes = "AWS::ApiGatewayV2::Api"
  properties {
    Name         = self.name
    ProtocolType = self.protocol_type
    CorsConfiguration = {
      AllowOrigins     = self.cors_configuration[0].allow_origins
      AllowMethods     = self.cors_configuration[0].allow_methods
      AllowHeaders     = self.cors_configuration[0].allow_headers
      ExposeHeaders    = self.cors_configuration[0].expose_headers
      AllowCredentials = self.cors_configuration[0].allow_credentials
      MaxAge           = self.cors_configuration[0].max_age
    }
    ApiKeySelectionExpression = self.api_key_selection_expression
    Body                      = try(jsondecode(self.body), yamldecode(self.body), self.body)
    CredentialsArn            = self.credentials_arn
    Description               = self.description
    DisableExecuteApiEndpoint = self.disable_execute_api_endpoint
    FailOnWarnings            = self.fail_on_warnings
    IpAddressType             = self.ip_address_type
    RouteKey                  = self.route_key
    RouteSelectionExpression  = self.route_selection_expression
    Target                    = self.target
    Version                   = self.version
    Tags                      = self.tags
  }
}

terraform "aws_apigatewayv2_route" {
  becomes = "AWS::ApiGatewayV2::Route"
  properties {
    ApiId                            = self.api_id
    RouteKey                         = self.route_key
    AuthorizationType                = self.authorization_type
    AuthorizerId                     = self.authorizer_id
    ApiKeyRequired                   = self.api_key_required
    AuthorizationScopes              = self.authorization_scopes
    ModelSelectionExpression         = self.model_selection_expression
    OperationName                    = self.operation_name
    RequestModels                    = self.request_models
    RouteResponseSelectionExpression = self.route_response_selection_expression
    Target                           = self.target
  }
}

terraform "aws_apigatewayv2_stage" {
  becomes = "AWS::ApiGatewayV2::Stage"
  properties {
    ApiId               = self.api_id
    StageName           = self.name
    AccessLogSettings   = { DestinationArn = self.access_log_settings[0].destination_arn, Format = self.access_log_settings[0].format }
    ClientCertificateId = self.client_certificate_id
    AutoDeploy          = self.auto_deploy
    DefaultRouteSettings = [for s in self.default_route_settings : {
      DataTraceEnabled       = s.data_trace_enabled
      DetailedMetricsEnabled = s.detailed_metrics_enabled
      LoggingLevel           = s.logging_level
      ThrottlingBurstLimit   = s.throttling_burst_limit
      ThrottlingRateLimit    = s.throttling_rate_limit
    }][0]
    DeploymentId   = self.deployment_id
    Description    = self.description
    StageVariables = self.stage_variables
    RouteSettings = {
      for r in self.route_settings :
      r.route_key => { LoggingLevel = r.logging_level, DataTraceEnabled = r.data_trace_enabled, DetailedMetricsEnabled = r.detailed_metrics_enabled }
    }
    Tags = self.tags
  }
}

terraform "aws_api_gateway_authorizer" {
  becomes = "AWS::ApiGateway::Authorizer"
  properties {
    Name                         = self.name
    AuthorizerCredentials        = self.authorizer_credentials
    AuthorizerResultTtlInSeconds = self.authorizer_result_ttl_in_seconds
    AuthorizerUri                = self.authorizer_uri
    IdentitySource               = self.identity_source
    IdentityValidationExpression = self.identity_validation_expression
    ProviderARNs                 = self.provider_arns
    RestApiId                    = self.rest_api_id
    Type                         = self.type
  }
}

terraform "aws_api_gateway_usage_plan" {
  becomes = "AWS::ApiGateway::UsagePlan"
  properties {
    UsagePlanName = self.name
    ApiStages     = [for s in self.api_stages : { ApiId = s.api_id, Stage = s.stage }]
    Description   = self.description
    Quota         = [for s in self.quota_settings : { Limit = s.limit, Offset = s.offset, Period = s.period }][0]
    Tags          = self.tags
    Throttle      = [for s in self.throttle_settings : { BurstLimit = s.burst_limit, RateLimit = s.rate_limit }][0]
  }
}
