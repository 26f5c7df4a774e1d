resource "aws_lb_listener" "example" {
  alpn_policy     = "alpn_policy"
  certificate_arn = "certificate_arn"
  default_action {
    authenticate_cognito {
      on_unauthenticated_request = "default_action.authenticate_cognito.on_unauthenticated_request"
      user_pool_arn              = "default_action.authenticate_cognito.user_pool_arn"
      user_pool_client_id        = "default_action.authenticate_cognito.user_pool_client_id"
      user_pool_domain           = "default_action.authenticate_cognito.user_pool_domain"
    }
    authenticate_oidc {
      authorization_endpoint     = "default_action.authenticate_oidc.authorization_endpoint"
      client_id                  = "default_action.authenticate_oidc.client_id"
      client_secret              = "default_action.authenticate_oidc.client_secret"
      issuer                     = "default_action.authenticate_oidc.issuer"
      on_unauthenticated_request = "default_action.authenticate_oidc.on_unauthenticated_request"
      token_endpoint             = "default_action.authenticate_oidc.token_endpoint"
      user_info_endpoint         = "default_action.authenticate_oidc.user_info_endpoint"
    }
    fixed_response {
      content_type = "default_action.fixed_response.content_type"
      message_body = "default_action.fixed_response.message_body"
      status_code  = "default_action.fixed_response.status_code"
    }
    forward {
      target_group {
        arn    = "default_action.forward.target_group.arn"
        weight = 1
      }
    }
    order = 2
    redirect {
      host        = "default_action.redirect.host"
      port        = "default_action.redirect.port"
      protocol    = "default_action.redirect.protocol"
      status_code = "default_action.redirect.status_code"
    }
    target_group_arn = "default_action.target_group_arn"
    type             = "default_action.type"
  }
  load_balancer_arn = "load_balancer_arn"
  mutual_authentication {
    advertise_trust_store_ca_names   = "mutual_authentication.advertise_trust_store_ca_names"
    ignore_client_certificate_expiry = true
    mode                             = "mutual_authentication.mode"
    trust_store_arn                  = "mutual_authentication.trust_store_arn"
  }
  port       = 3
  protocol   = "protocol"
  ssl_policy = "ssl_policy"
  tags       = { key = "tags" }
}

resource "aws_lb_listener_rule" "example" {
  action {
    authenticate_cognito {
      on_unauthenticated_request = "action.authenticate_cognito.on_unauthenticated_request"
      user_pool_arn              = "action.authenticate_cognito.user_pool_arn"
      user_pool_client_id        = "action.authenticate_cognito.user_pool_client_id"
      user_pool_domain           = "action.authenticate_cognito.user_pool_domain"
    }
    authenticate_oidc {
      authorization_endpoint     = "action.authenticate_oidc.authorization_endpoint"
      client_id                  = "action.authenticate_oidc.client_id"
      client_secret              = "action.authenticate_oidc.client_secret"
      issuer                     = "action.authenticate_oidc.issuer"
      on_unauthenticated_request = "action.authenticate_oidc.on_unauthenticated_request"
      token_endpoint             = "action.authenticate_oidc.token_endpoint"
      user_info_endpoint         = "action.authenticate_oidc.user_info_endpoint"
    }
    fixed_response {
      content_type = "action.fixed_response.content_type"
      message_body = "action.fixed_response.message_body"
      status_code  = "action.fixed_response.status_code"
    }
    forward {
      target_group {
        arn    = "action.forward.target_group.arn"
        weight = 1
      }
    }
    order = 2
    redirect {
      host        = "action.redirect.host"
      port        = "action.redirect.port"
      protocol    = "action.redirect.protocol"
      status_code = "action.redirect.status_code"
    }
    target_group_arn = "action.target_group_arn"
    type             = "action.type"
  }
  condition {
    host_header {
      regex_values = ["condition.host_header.regex_values"]
      values       = ["condition.host_header.values"]
    }
    http_header {
      http_header_name = "condition.http_header.http_header_name"
      regex_values     = ["condition.http_header.regex_values"]
      values           = ["condition.http_header.values"]
    }
    http_request_method {
      values = ["condition.http_request_method.values"]
    }
    path_pattern {
      regex_values = ["condition.path_pattern.regex_values"]
      values       = ["condition.path_pattern.values"]
    }
    source_ip {
      values = ["condition.source_ip.values"]
    }
  }
  listener_arn = "listener_arn"
  priority     = 3
  tags         = { key = "tags" }
  transform {
    host_header_rewrite_config {
      rewrite {
        regex   = "transform.host_header_rewrite_config.rewrite.regex"
        replace = "transform.host_header_rewrite_config.rewrite.replace"
      }
    }
    type = "transform.type"
    url_rewrite_config {
      rewrite {
        regex   = "transform.url_rewrite_config.rewrite.regex"
        replace = "transform.url_rewrite_config.rewrite.replace"
      }
    }
  }
}

resource "aws_lb" "example" {
  access_logs {
    bucket  = "access_logs.bucket"
    enabled = true
    prefix  = "access_logs.prefix"
  }
  connection_logs {
    bucket  = "connection_logs.bucket"
    enabled = true
    prefix  = "connection_logs.prefix"
  }
  desync_mitigation_mode                                       = "desync_mitigation_mode"
  drop_invalid_header_fields                                   = true
  enable_cross_zone_load_balancing                             = true
  enable_deletion_protection                                   = true
  enable_http2                                                 = true
  enable_tls_version_and_cipher_suite_headers                  = true
  enable_waf_fail_open                                         = true
  enable_xff_client_port                                       = true
  enable_zonal_shift                                           = true
  enforce_security_group_inbound_rules_on_private_link_traffic = "enforce_security_group_inbound_rules_on_private_link_traffic"
  idle_timeout                                                 = 1
  internal                                                     = true
  ip_address_type                                              = "ip_address_type"
  load_balancer_type                                           = "load_balancer_type"
  minimum_load_balancer_capacity {
    capacity_units = 2
  }
  name                 = "name"
  preserve_host_header = true
  security_groups      = ["security_groups"]
  subnet_mapping {
    allocation_id        = "subnet_mapping.allocation_id"
    ipv6_address         = "subnet_mapping.ipv6_address"
    private_ipv4_address = "subnet_mapping.private_ipv4_address"
    subnet_id            = "subnet_mapping.subnet_id"
  }
  subnets                    = ["subnets"]
  tags                       = { key = "tags" }
  xff_header_processing_mode = "xff_header_processing_mode"
}

resource "aws_wafv2_web_acl_association" "example" {
  resource_arn = "resource_arn"
  web_acl_arn  = "web_acl_arn"
}

resource "aws_lb_target_group" "example" {
  connection_termination = true
  deregistration_delay   = "deregistration_delay"
  health_check {
    enabled             = true
    healthy_threshold   = 1
    interval            = 2
    matcher             = "health_check.matcher"
    path                = "health_check.path"
    port                = "health_check.port"
    protocol            = "health_check.protocol"
    timeout             = 3
    unhealthy_threshold = 4
  }
  ip_address_type                   = "ip_address_type"
  load_balancing_algorithm_type     = "load_balancing_algorithm_type"
  load_balancing_cross_zone_enabled = "load_balancing_cross_zone_enabled"
  name                              = "name"
  port                              = 5
  preserve_client_ip                = "preserve_client_ip"
  protocol                          = "protocol"
  protocol_version                  = "protocol_version"
  proxy_protocol_v2                 = true
  slow_start                        = 6
  stickiness {
    enabled = true
    type    = "stickiness.type"
  }
  tags                = { key = "tags" }
  target_control_port = 7
  target_type         = "target_type"
  vpc_id              = "vpc_id"
}

resource "aws_lb_target_group_attachment" "example" {
  availability_zone = "availability_zone"
  port              = 1
  target_group_arn  = "target_group_arn"
  target_id         = "target_id"
}

resource "aws_lb_listener_certificate" "example" {
  certificate_arn = "certificate_arn"
  listener_arn    = "listener_arn"
}

resource "aws_alb_listener" "example" {
  load_balancer_arn = "load_balancer_arn"
}

resource "aws_alb_listener_rule" "example" {
  listener_arn = "listener_arn"
}

resource "aws_alb" "example" {
  name = "name"
}

resource "aws_alb_target_group" "example" {
  name = "name"
}

resource "aws_alb_target_group_attachment" "example" {
  target_group_arn = "target_group_arn"
  target_id        = "target_id"
}

resource "aws_alb_listener_certificate" "example" {
  certificate_arn = "certificate_arn"
}
