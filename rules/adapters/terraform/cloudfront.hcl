terraform "aws_cloudfront_distribution" {
  becomes = "AWS::CloudFront::Distribution"
  properties {
    DistributionConfig = {
      Aliases           = self.aliases
      WebACLId          = self.web_acl_id
      DefaultRootObject = self.default_root_object
      Enabled           = self.enabled
      DefaultCacheBehavior = {
        TargetOriginId          = self.default_cache_behavior[0].target_origin_id
        ViewerProtocolPolicy    = self.default_cache_behavior[0].viewer_protocol_policy
        ResponseHeadersPolicyId = self.default_cache_behavior[0].response_headers_policy_id
      }
      Restrictions = { GeoRestriction = { RestrictionType = self.restrictions[0].geo_restriction[0].restriction_type } }
      OriginGroups = { Items = [for g in self.origin_group : { Id = g.origin_id }] }
      CacheBehaviors = [for b in self.ordered_cache_behavior : {
        PathPattern             = b.path_pattern
        TargetOriginId          = b.target_origin_id
        ViewerProtocolPolicy    = b.viewer_protocol_policy
        ResponseHeadersPolicyId = b.response_headers_policy_id
      }]
      Logging = { Bucket = self.logging_config[0].bucket, Prefix = self.logging_config[0].prefix }
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
        OriginAccessControlId = o.origin_access_control_id
        S3OriginConfig        = { OriginAccessIdentity = o.s3_origin_config[0].origin_access_identity }
        CustomOriginConfig = o.custom_origin_config[0] == null ? null : {
          OriginProtocolPolicy = o.custom_origin_config[0].origin_protocol_policy
          OriginSSLProtocols   = o.custom_origin_config[0].origin_ssl_protocols
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
      Name = self.name
      SecurityHeadersConfig = {
        StrictTransportSecurity = {
          AccessControlMaxAgeSec = self.security_headers_config[0].strict_transport_security[0].access_control_max_age_sec
          IncludeSubdomains      = self.security_headers_config[0].strict_transport_security[0].include_subdomains
          Override               = self.security_headers_config[0].strict_transport_security[0].override
        }
      }
    }
  }
}
