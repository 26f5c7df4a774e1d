terraform "aws_cloudfront_distribution" {
  becomes = "AWS::CloudFront::Distribution"
  properties {
    DistributionConfig = {
      Comment                      = self.comment
      Aliases                      = self.aliases
      WebACLId                     = self.web_acl_id
      DefaultRootObject            = self.default_root_object
      Enabled                      = self.enabled
      HttpVersion                  = self.http_version
      IPV6Enabled                  = self.is_ipv6_enabled
      PriceClass                   = self.price_class
      Staging                      = self.staging
      ContinuousDeploymentPolicyId = self.continuous_deployment_policy_id
      DefaultCacheBehavior = {
        TargetOriginId          = self.default_cache_behavior[0].target_origin_id
        ViewerProtocolPolicy    = self.default_cache_behavior[0].viewer_protocol_policy
        AllowedMethods          = self.default_cache_behavior[0].allowed_methods
        CachedMethods           = self.default_cache_behavior[0].cached_methods
        Compress                = self.default_cache_behavior[0].compress
        CachePolicyId           = self.default_cache_behavior[0].cache_policy_id
        OriginRequestPolicyId   = self.default_cache_behavior[0].origin_request_policy_id
        ResponseHeadersPolicyId = self.default_cache_behavior[0].response_headers_policy_id
        FieldLevelEncryptionId  = self.default_cache_behavior[0].field_level_encryption_id
        RealtimeLogConfigArn    = self.default_cache_behavior[0].realtime_log_config_arn
        TrustedKeyGroups        = self.default_cache_behavior[0].trusted_key_groups
        TrustedSigners          = self.default_cache_behavior[0].trusted_signers
        MinTTL                  = self.default_cache_behavior[0].min_ttl
        DefaultTTL              = self.default_cache_behavior[0].default_ttl
        MaxTTL                  = self.default_cache_behavior[0].max_ttl
        ForwardedValues = [for f in self.default_cache_behavior[0].forwarded_values : {
          QueryString          = f.query_string
          QueryStringCacheKeys = f.query_string_cache_keys
          Headers              = f.headers
          Cookies              = { Forward = f.cookies[0].forward, WhitelistedNames = f.cookies[0].whitelisted_names }
        }][0]
        LambdaFunctionAssociations = [for a in self.default_cache_behavior[0].lambda_function_association : { EventType = a.event_type, LambdaFunctionARN = a.lambda_arn, IncludeBody = a.include_body }]
        FunctionAssociations       = [for a in self.default_cache_behavior[0].function_association : { EventType = a.event_type, FunctionARN = a.function_arn }]
      }
      Restrictions = {
        GeoRestriction = {
          RestrictionType = self.restrictions[0].geo_restriction[0].restriction_type
          Locations       = self.restrictions[0].geo_restriction[0].locations
        }
      }
      OriginGroups = {
        Items = [for g in self.origin_group : {
          Id               = g.origin_id
          FailoverCriteria = { StatusCodes = { Items = g.failover_criteria[0].status_codes } }
          Members          = { Items = [for m in g.member : { OriginId = m.origin_id }] }
        }]
      }
      CacheBehaviors = [for b in self.ordered_cache_behavior : {
        PathPattern             = b.path_pattern
        TargetOriginId          = b.target_origin_id
        ViewerProtocolPolicy    = b.viewer_protocol_policy
        AllowedMethods          = b.allowed_methods
        CachedMethods           = b.cached_methods
        Compress                = b.compress
        CachePolicyId           = b.cache_policy_id
        OriginRequestPolicyId   = b.origin_request_policy_id
        ResponseHeadersPolicyId = b.response_headers_policy_id
        FieldLevelEncryptionId  = b.field_level_encryption_id
        RealtimeLogConfigArn    = b.realtime_log_config_arn
        TrustedKeyGroups        = b.trusted_key_groups
        TrustedSigners          = b.trusted_signers
        MinTTL                  = b.min_ttl
        DefaultTTL              = b.default_ttl
        MaxTTL                  = b.max_ttl
        ForwardedValues = [for f in b.forwarded_values : {
          QueryString          = f.query_string
          QueryStringCacheKeys = f.query_string_cache_keys
          Headers              = f.headers
          Cookies              = { Forward = f.cookies[0].forward, WhitelistedNames = f.cookies[0].whitelisted_names }
        }][0]
        LambdaFunctionAssociations = [for a in b.lambda_function_association : { EventType = a.event_type, LambdaFunctionARN = a.lambda_arn, IncludeBody = a.include_body }]
        FunctionAssociations       = [for a in b.function_association : { EventType = a.event_type, FunctionARN = a.function_arn }]
      }]
      CustomErrorResponses = [for r in self.custom_error_response : {
        ErrorCode          = r.error_code
        ResponseCode       = r.response_code
        ResponsePagePath   = r.response_page_path
        ErrorCachingMinTTL = r.error_caching_min_ttl
      }]
      Logging = {
        Bucket         = self.logging_config[0].bucket
        Prefix         = self.logging_config[0].prefix
        IncludeCookies = self.logging_config[0].include_cookies
      }
      ViewerCertificate = {
        AcmCertificateArn            = self.viewer_certificate[0].acm_certificate_arn
        IamCertificateId             = self.viewer_certificate[0].iam_certificate_id
        CloudFrontDefaultCertificate = self.viewer_certificate[0].cloudfront_default_certificate
        MinimumProtocolVersion       = self.viewer_certificate[0].minimum_protocol_version
        SslSupportMethod             = self.viewer_certificate[0].ssl_support_method
      }
      Origins = [for o in self.origin : {
        Id                    = o.origin_id
        DomainName            = o.domain_name
        OriginPath            = o.origin_path
        OriginAccessControlId = o.origin_access_control_id
        ConnectionAttempts    = o.connection_attempts
        ConnectionTimeout     = o.connection_timeout
        OriginCustomHeaders   = [for h in o.custom_header : { HeaderName = h.name, HeaderValue = h.value }]
        OriginShield          = [for s in o.origin_shield : { Enabled = s.enabled, OriginShieldRegion = s.origin_shield_region }][0]
        S3OriginConfig        = { OriginAccessIdentity = o.s3_origin_config[0].origin_access_identity }
        CustomOriginConfig = o.custom_origin_config[0] == null ? null : {
          HTTPPort               = o.custom_origin_config[0].http_port
          HTTPSPort              = o.custom_origin_config[0].https_port
          OriginProtocolPolicy   = o.custom_origin_config[0].origin_protocol_policy
          OriginSSLProtocols     = o.custom_origin_config[0].origin_ssl_protocols
          OriginReadTimeout      = o.custom_origin_config[0].origin_read_timeout
          OriginKeepaliveTimeout = o.custom_origin_config[0].origin_keepalive_timeout
        }
        VpcOriginConfig = o.vpc_origin_config[0] == null ? null : { VpcOriginId = o.vpc_origin_config[0].vpc_origin_id }
      }]
    }
    Tags = self.tags
  }
}

terraform "aws_cloudfront_origin_access_identity" {
  becomes = "AWS::CloudFront::CloudFrontOriginAccessIdentity"
  properties {
    CloudFrontOriginAccessIdentityConfig = { Comment = self.comment }
  }
}

terraform "aws_cloudwatch_log_delivery_source" {
  becomes = "AWS::Logs::DeliverySource"
  properties {
    Name        = self.name
    LogType     = self.log_type
    ResourceArn = self.resource_arn
    Tags        = self.tags
  }
}

terraform "aws_cloudfront_response_headers_policy" {
  becomes = "AWS::CloudFront::ResponseHeadersPolicy"
  properties {
    ResponseHeadersPolicyConfig = {
      Name    = self.name
      Comment = self.comment
      CorsConfig = [for c in self.cors_config : {
        AccessControlAllowCredentials = c.access_control_allow_credentials
        AccessControlAllowHeaders     = { Items = c.access_control_allow_headers[0].items }
        AccessControlAllowMethods     = { Items = c.access_control_allow_methods[0].items }
        AccessControlAllowOrigins     = { Items = c.access_control_allow_origins[0].items }
        AccessControlExposeHeaders    = [for h in c.access_control_expose_headers : { Items = h.items }][0]
        AccessControlMaxAgeSec        = c.access_control_max_age_sec
        OriginOverride                = c.origin_override
      }][0]
      SecurityHeadersConfig = {
        ContentSecurityPolicy = [for p in self.security_headers_config[0].content_security_policy : { ContentSecurityPolicy = p.content_security_policy, Override = p.override }][0]
        ContentTypeOptions    = [for o in self.security_headers_config[0].content_type_options : { Override = o.override }][0]
        FrameOptions          = [for o in self.security_headers_config[0].frame_options : { FrameOption = o.frame_option, Override = o.override }][0]
        ReferrerPolicy        = [for p in self.security_headers_config[0].referrer_policy : { ReferrerPolicy = p.referrer_policy, Override = p.override }][0]
        XSSProtection         = [for x in self.security_headers_config[0].xss_protection : { Protection = x.protection, ModeBlock = x.mode_block, ReportUri = x.report_uri, Override = x.override }][0]
        StrictTransportSecurity = {
          AccessControlMaxAgeSec = self.security_headers_config[0].strict_transport_security[0].access_control_max_age_sec
          IncludeSubdomains      = self.security_headers_config[0].strict_transport_security[0].include_subdomains
          Preload                = self.security_headers_config[0].strict_transport_security[0].preload
          Override               = self.security_headers_config[0].strict_transport_security[0].override
        }
      }
      CustomHeadersConfig = [for c in self.custom_headers_config : { Items = [for i in c.items : { Header = i.header, Value = i.value, Override = i.override }] }][0]
      RemoveHeadersConfig = [for c in self.remove_headers_config : { Items = [for i in c.items : { Header = i.header }] }][0]
    }
  }
}
