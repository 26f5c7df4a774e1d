terraform "aws_lb_listener" {
  becomes = "AWS::ElasticLoadBalancingV2::Listener"
  properties {
    LoadBalancerArn = self.load_balancer_arn
    Port            = self.port
    Protocol        = self.protocol
    SslPolicy       = self.ssl_policy
    DefaultActions = [for a in self.default_action : {
      Type           = a.type
      Order          = a.order
      TargetGroupArn = a.target_group_arn
      ForwardConfig  = [for f in a.forward : { TargetGroups = [for g in f.target_group : { TargetGroupArn = g.arn, Weight = g.weight }] }][0]
      RedirectConfig = {
        Protocol   = a.redirect[0].protocol
        Port       = a.redirect[0].port
        Host       = a.redirect[0].host
        StatusCode = a.redirect[0].status_code
      }
      FixedResponseConfig = [for r in a.fixed_response : { ContentType = r.content_type, MessageBody = r.message_body, StatusCode = r.status_code }][0]
      AuthenticateCognitoConfig = [for c in a.authenticate_cognito : {
        UserPoolArn              = c.user_pool_arn
        UserPoolClientId         = c.user_pool_client_id
        UserPoolDomain           = c.user_pool_domain
        OnUnauthenticatedRequest = c.on_unauthenticated_request
      }][0]
      AuthenticateOidcConfig = {
        Issuer                   = a.authenticate_oidc[0].issuer
        AuthorizationEndpoint    = a.authenticate_oidc[0].authorization_endpoint
        TokenEndpoint            = a.authenticate_oidc[0].token_endpoint
        UserInfoEndpoint         = a.authenticate_oidc[0].user_info_endpoint
        ClientId                 = a.authenticate_oidc[0].client_id
        ClientSecret             = a.authenticate_oidc[0].client_secret
        OnUnauthenticatedRequest = a.authenticate_oidc[0].on_unauthenticated_request
      }
    }]
    AlpnPolicy = self.alpn_policy
    MutualAuthentication = [for a in self.mutual_authentication : {
      AdvertiseTrustStoreCaNames    = a.advertise_trust_store_ca_names
      IgnoreClientCertificateExpiry = a.ignore_client_certificate_expiry
      Mode                          = a.mode
      TrustStoreArn                 = a.trust_store_arn
    }][0]
    Certificates = [for c in [self.certificate_arn] : { CertificateArn = c } if c != null]
    Tags         = self.tags
  }
}

terraform "aws_alb_listener" { same-as = "aws_lb_listener" }

terraform "aws_lb_listener_rule" {
  becomes = "AWS::ElasticLoadBalancingV2::ListenerRule"
  properties {
    ListenerArn = self.listener_arn
    Actions = [for a in self.action : {
      Type           = a.type
      Order          = a.order
      TargetGroupArn = a.target_group_arn
      ForwardConfig  = [for f in a.forward : { TargetGroups = [for g in f.target_group : { TargetGroupArn = g.arn, Weight = g.weight }] }][0]
      RedirectConfig = {
        Protocol   = a.redirect[0].protocol
        Port       = a.redirect[0].port
        Host       = a.redirect[0].host
        StatusCode = a.redirect[0].status_code
      }
      FixedResponseConfig = [for r in a.fixed_response : { ContentType = r.content_type, MessageBody = r.message_body, StatusCode = r.status_code }][0]
      AuthenticateCognitoConfig = [for c in a.authenticate_cognito : {
        UserPoolArn              = c.user_pool_arn
        UserPoolClientId         = c.user_pool_client_id
        UserPoolDomain           = c.user_pool_domain
        OnUnauthenticatedRequest = c.on_unauthenticated_request
      }][0]
      AuthenticateOidcConfig = {
        Issuer                   = a.authenticate_oidc[0].issuer
        AuthorizationEndpoint    = a.authenticate_oidc[0].authorization_endpoint
        TokenEndpoint            = a.authenticate_oidc[0].token_endpoint
        UserInfoEndpoint         = a.authenticate_oidc[0].user_info_endpoint
        ClientId                 = a.authenticate_oidc[0].client_id
        ClientSecret             = a.authenticate_oidc[0].client_secret
        OnUnauthenticatedRequest = a.authenticate_oidc[0].on_unauthenticated_request
      }
    }]
    Conditions = [for c in self.condition : {
      HostHeaderConfig        = [for h in c.host_header : { RegexValues = h.regex_values, Values = h.values }][0]
      HttpHeaderConfig        = [for h in c.http_header : { HttpHeaderName = h.http_header_name, RegexValues = h.regex_values, Values = h.values }][0]
      HttpRequestMethodConfig = [for m in c.http_request_method : { Values = m.values }][0]
      PathPatternConfig       = [for p in c.path_pattern : { RegexValues = p.regex_values, Values = p.values }][0]
      SourceIpConfig          = [for i in c.source_ip : { Values = i.values }][0]
    }]
    Priority = self.priority
    Transforms = [for t in self.transform : {
      HostHeaderRewriteConfig = [for c in t.host_header_rewrite_config : {
        Rewrites = [for r in c.rewrite : { Regex = r.regex, Replace = r.replace }]
      }][0]
      Type = t.type
      UrlRewriteConfig = [for c in t.url_rewrite_config : {
        Rewrites = [for r in c.rewrite : { Regex = r.regex, Replace = r.replace }]
      }][0]
    }]
    Tags = self.tags
  }
}

terraform "aws_alb_listener_rule" { same-as = "aws_lb_listener_rule" }

terraform "aws_lb" {
  becomes = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  properties {
    Name           = self.name
    Type           = self.load_balancer_type
    Scheme         = { true = "internal", false = "internet-facing" }[self.internal]
    SecurityGroups = self.security_groups
    LoadBalancerAttributes = [
      { Key = "access_logs.s3.enabled", Value = self.access_logs[0].enabled },
      { Key = "access_logs.s3.bucket", Value = self.access_logs[0].bucket },
      { Key = "access_logs.s3.prefix", Value = self.access_logs[0].prefix },
      { Key = "connection_logs.s3.enabled", Value = self.connection_logs[0].enabled },
      { Key = "connection_logs.s3.bucket", Value = self.connection_logs[0].bucket },
      { Key = "deletion_protection.enabled", Value = self.enable_deletion_protection },
      { Key = "idle_timeout.timeout_seconds", Value = self.idle_timeout },
      { Key = "load_balancing.cross_zone.enabled", Value = self.enable_cross_zone_load_balancing },
      { Key = "routing.http.drop_invalid_header_fields.enabled", Value = self.drop_invalid_header_fields },
      { Key = "routing.http.desync_mitigation_mode", Value = self.desync_mitigation_mode },
      { Key = "routing.http.preserve_host_header.enabled", Value = self.preserve_host_header },
      { Key = "routing.http.x_amzn_tls_version_and_cipher_suite.enabled", Value = self.enable_tls_version_and_cipher_suite_headers },
      { Key = "routing.http.xff_client_port.enabled", Value = self.enable_xff_client_port },
      { Key = "routing.http.xff_header_processing.mode", Value = self.xff_header_processing_mode },
      { Key = "routing.http2.enabled", Value = self.enable_http2 },
      { Key = "waf.fail_open.enabled", Value = self.enable_waf_fail_open },
      { Key = "zonal_shift.config.enabled", Value = self.enable_zonal_shift }
    ]
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic = self.enforce_security_group_inbound_rules_on_private_link_traffic
    IpAddressType                                        = self.ip_address_type
    MinimumLoadBalancerCapacity                          = [for c in self.minimum_load_balancer_capacity : { CapacityUnits = c.capacity_units }][0]
    SubnetMappings = [for m in self.subnet_mapping : {
      AllocationId       = m.allocation_id
      IPv6Address        = m.ipv6_address
      PrivateIPv4Address = m.private_ipv4_address
      SubnetId           = m.subnet_id
    }]
    Subnets = self.subnets

    Tags = self.tags
  }
}

terraform "aws_alb" { same-as = "aws_lb" }

terraform "aws_wafv2_web_acl_association" {
  becomes = "AWS::WAFv2::WebACLAssociation"
  properties {
    ResourceArn = self.resource_arn
    WebACLArn   = self.web_acl_arn
  }
}

terraform "aws_lb_target_group" {
  becomes = "AWS::ElasticLoadBalancingV2::TargetGroup"
  properties {
    Name                       = self.name
    HealthCheckEnabled         = self.health_check[0].enabled
    HealthCheckIntervalSeconds = self.health_check[0].interval
    HealthCheckPath            = self.health_check[0].path
    HealthCheckPort            = self.health_check[0].port
    HealthCheckProtocol        = self.health_check[0].protocol
    HealthCheckTimeoutSeconds  = self.health_check[0].timeout
    HealthyThresholdCount      = self.health_check[0].healthy_threshold
    IpAddressType              = self.ip_address_type
    Matcher                    = [for m in [self.health_check[0].matcher] : self.protocol_version == "GRPC" ? { GrpcCode = m } : { HttpCode = m } if m != null][0]
    Port                       = self.port
    Protocol                   = self.protocol
    ProtocolVersion            = self.protocol_version
    Tags                       = self.tags
    TargetControlPort          = self.target_control_port
    TargetGroupAttributes = [
      { Key = "deregistration_delay.timeout_seconds", Value = self.deregistration_delay },
      { Key = "deregistration_delay.connection_termination.enabled", Value = self.connection_termination },
      { Key = "stickiness.enabled", Value = self.stickiness[0].enabled },
      { Key = "stickiness.type", Value = self.stickiness[0].type },
      { Key = "load_balancing.algorithm.type", Value = self.load_balancing_algorithm_type },
      { Key = "load_balancing.cross_zone.enabled", Value = self.load_balancing_cross_zone_enabled },
      { Key = "preserve_client_ip.enabled", Value = self.preserve_client_ip },
      { Key = "proxy_protocol_v2.enabled", Value = self.proxy_protocol_v2 },
      { Key = "slow_start.duration_seconds", Value = self.slow_start },
    ]
    TargetType              = self.target_type
    UnhealthyThresholdCount = self.health_check[0].unhealthy_threshold
    VpcId                   = self.vpc_id
  }
}

terraform "aws_alb_target_group" { same-as = "aws_lb_target_group" }

terraform "aws_lb_target_group_attachment" {
  part-of = "AWS::ElasticLoadBalancingV2::TargetGroup"
  through = self.target_group_arn
  properties {
    Targets = [{ Id = self.target_id, Port = self.port, AvailabilityZone = self.availability_zone }]
  }
}

terraform "aws_alb_target_group_attachment" { same-as = "aws_lb_target_group_attachment" }

terraform "aws_lb_listener_certificate" {
  becomes = "AWS::ElasticLoadBalancingV2::ListenerCertificate"
  properties {
    Certificates = [{ CertificateArn = self.certificate_arn }]
    ListenerArn  = self.listener_arn
  }
}

terraform "aws_alb_listener_certificate" { same-as = "aws_lb_listener_certificate" }
