terraform "aws_api_gateway_rest_api" {
  becomes = "AWS::ApiGateway::RestApi"
  properties {
    Name                  = self.name
    Policy                = self.policy
    EndpointConfiguration = { Types = self.endpoint_configuration[0].types }
  }
}

terraform "aws_api_gateway_api_key" {
  becomes = "AWS::ApiGateway::ApiKey"
  properties {
    Name  = self.name
    Value = self.value
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
    HttpMethod         = self.http_method
    AuthorizationType  = self.authorization
    ApiKeyRequired     = self.api_key_required
    RestApiId          = self.rest_api_id
    AuthorizerId       = self.authorizer_id
    RequestValidatorId = self.request_validator_id
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
  }
}

# Of the path `resource/path/METHOD` the last part is the method, `*` stands for all.
terraform "aws_api_gateway_method_settings" {
  part-of = "AWS::ApiGateway::Stage"
  through = self.stage_name
  properties {
    MethodSettings = [for s in self.settings : {
      HttpMethod         = reverse(split("/", self.method_path))[0]
      ResourcePath       = "/${join("/", reverse(slice(reverse(split("/", self.method_path)), 1, length(split("/", self.method_path)))))}"
      CachingEnabled     = s.caching_enabled
      CacheDataEncrypted = s.cache_data_encrypted
      DataTraceEnabled   = s.data_trace_enabled
      LoggingLevel       = s.logging_level
      MetricsEnabled     = s.metrics_enabled
    }]
  }
}

terraform "aws_api_gateway_deployment" {
  becomes = "AWS::ApiGateway::Deployment"
  removed = ["stage_name"]
  properties {
    RestApiId = self.rest_api_id
    StageName = self.stage_name
  }
}

terraform "aws_api_gateway_domain_name" {
  becomes = "AWS::ApiGateway::DomainName"
  properties {
    DomainName            = self.domain_name
    SecurityPolicy        = self.security_policy
    EndpointConfiguration = { Types = self.endpoint_configuration[0].types }
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
  }
}

terraform "aws_apigatewayv2_api" {
  becomes = "AWS::ApiGatewayV2::Api"
  properties {
    Name              = self.name
    ProtocolType      = self.protocol_type
    CorsConfiguration = { AllowOrigins = self.cors_configuration[0].allow_origins }
  }
}

terraform "aws_apigatewayv2_route" {
  becomes = "AWS::ApiGatewayV2::Route"
  properties {
    ApiId             = self.api_id
    RouteKey          = self.route_key
    AuthorizationType = self.authorization_type
    AuthorizerId      = self.authorizer_id
    ApiKeyRequired    = self.api_key_required
  }
}

terraform "aws_apigatewayv2_stage" {
  becomes = "AWS::ApiGatewayV2::Stage"
  properties {
    ApiId               = self.api_id
    StageName           = self.name
    AccessLogSettings   = { DestinationArn = self.access_log_settings[0].destination_arn, Format = self.access_log_settings[0].format }
    ClientCertificateId = self.client_certificate_id
  }
}
