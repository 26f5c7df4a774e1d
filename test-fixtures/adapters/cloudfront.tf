resource "aws_cloudfront_distribution" "example" {
  aliases                         = ["aliases"]
  comment                         = "comment"
  continuous_deployment_policy_id = "continuous_deployment_policy_id"
  custom_error_response {
    error_caching_min_ttl = 1
    error_code            = 2
    response_code         = 3
    response_page_path    = "custom_error_response.response_page_path"
  }
  default_cache_behavior {
    allowed_methods           = ["default_cache_behavior.allowed_methods"]
    cache_policy_id           = "default_cache_behavior.cache_policy_id"
    cached_methods            = ["default_cache_behavior.cached_methods"]
    compress                  = true
    default_ttl               = 4
    field_level_encryption_id = "default_cache_behavior.field_level_encryption_id"
    forwarded_values {
      cookies {
        forward           = "default_cache_behavior.forwarded_values.cookies.forward"
        whitelisted_names = ["default_cache_behavior.forwarded_values.cookies.whitelisted_names"]
      }
      headers                 = ["default_cache_behavior.forwarded_values.headers"]
      query_string            = true
      query_string_cache_keys = ["default_cache_behavior.forwarded_values.query_string_cache_keys"]
    }
    function_association {
      event_type   = "default_cache_behavior.function_association.event_type"
      function_arn = "default_cache_behavior.function_association.function_arn"
    }
    lambda_function_association {
      event_type   = "default_cache_behavior.lambda_function_association.event_type"
      include_body = true
      lambda_arn   = "default_cache_behavior.lambda_function_association.lambda_arn"
    }
    max_ttl                    = 5
    min_ttl                    = 6
    origin_request_policy_id   = "default_cache_behavior.origin_request_policy_id"
    realtime_log_config_arn    = "default_cache_behavior.realtime_log_config_arn"
    response_headers_policy_id = "default_cache_behavior.response_headers_policy_id"
    target_origin_id           = "default_cache_behavior.target_origin_id"
    trusted_key_groups         = ["default_cache_behavior.trusted_key_groups"]
    trusted_signers            = ["default_cache_behavior.trusted_signers"]
    viewer_protocol_policy     = "default_cache_behavior.viewer_protocol_policy"
  }
  default_root_object = "default_root_object"
  enabled             = true
  http_version        = "http_version"
  is_ipv6_enabled     = true
  logging_config {
    bucket          = "logging_config.bucket"
    include_cookies = true
    prefix          = "logging_config.prefix"
  }
  ordered_cache_behavior {
    allowed_methods           = ["ordered_cache_behavior.allowed_methods"]
    cache_policy_id           = "ordered_cache_behavior.cache_policy_id"
    cached_methods            = ["ordered_cache_behavior.cached_methods"]
    compress                  = true
    default_ttl               = 7
    field_level_encryption_id = "ordered_cache_behavior.field_level_encryption_id"
    forwarded_values {
      cookies {
        forward           = "ordered_cache_behavior.forwarded_values.cookies.forward"
        whitelisted_names = ["ordered_cache_behavior.forwarded_values.cookies.whitelisted_names"]
      }
      headers                 = ["ordered_cache_behavior.forwarded_values.headers"]
      query_string            = true
      query_string_cache_keys = ["ordered_cache_behavior.forwarded_values.query_string_cache_keys"]
    }
    function_association {
      event_type   = "ordered_cache_behavior.function_association.event_type"
      function_arn = "ordered_cache_behavior.function_association.function_arn"
    }
    lambda_function_association {
      event_type   = "ordered_cache_behavior.lambda_function_association.event_type"
      include_body = true
      lambda_arn   = "ordered_cache_behavior.lambda_function_association.lambda_arn"
    }
    max_ttl                    = 8
    min_ttl                    = 9
    origin_request_policy_id   = "ordered_cache_behavior.origin_request_policy_id"
    path_pattern               = "ordered_cache_behavior.path_pattern"
    realtime_log_config_arn    = "ordered_cache_behavior.realtime_log_config_arn"
    response_headers_policy_id = "ordered_cache_behavior.response_headers_policy_id"
    target_origin_id           = "ordered_cache_behavior.target_origin_id"
    trusted_key_groups         = ["ordered_cache_behavior.trusted_key_groups"]
    trusted_signers            = ["ordered_cache_behavior.trusted_signers"]
    viewer_protocol_policy     = "ordered_cache_behavior.viewer_protocol_policy"
  }
  origin {
    connection_attempts = 10
    connection_timeout  = 11
    custom_header {
      name  = "origin.custom_header.name"
      value = "origin.custom_header.value"
    }
    custom_origin_config {
      http_port                = 12
      https_port               = 13
      origin_keepalive_timeout = 14
      origin_protocol_policy   = "origin.custom_origin_config.origin_protocol_policy"
      origin_read_timeout      = 15
      origin_ssl_protocols     = ["origin.custom_origin_config.origin_ssl_protocols"]
    }
    domain_name              = "origin.domain_name"
    origin_access_control_id = "origin.origin_access_control_id"
    origin_id                = "origin.origin_id"
    origin_path              = "origin.origin_path"
    origin_shield {
      enabled              = true
      origin_shield_region = "origin.origin_shield.origin_shield_region"
    }
    s3_origin_config {
      origin_access_identity = "origin.s3_origin_config.origin_access_identity"
    }
    vpc_origin_config {
      origin_keepalive_timeout = 16
      origin_read_timeout      = 17
      vpc_origin_id            = "origin.vpc_origin_config.vpc_origin_id"
    }
  }
  origin_group {
    failover_criteria {
      status_codes = [18]
    }
    member {
      origin_id = "origin_group.member.origin_id"
    }
    origin_id = "origin_group.origin_id"
  }
  price_class = "price_class"
  restrictions {
    geo_restriction {
      locations        = ["restrictions.geo_restriction.locations"]
      restriction_type = "restrictions.geo_restriction.restriction_type"
    }
  }
  staging = true
  tags    = { key = "tags" }
  viewer_certificate {
    acm_certificate_arn            = "viewer_certificate.acm_certificate_arn"
    cloudfront_default_certificate = true
    iam_certificate_id             = "viewer_certificate.iam_certificate_id"
    minimum_protocol_version       = "viewer_certificate.minimum_protocol_version"
    ssl_support_method             = "viewer_certificate.ssl_support_method"
  }
  web_acl_id = "web_acl_id"
}

resource "aws_cloudfront_origin_access_identity" "example" {
  comment = "comment"
}

resource "aws_cloudwatch_log_delivery_source" "example" {
  log_type     = "log_type"
  name         = "name"
  resource_arn = "resource_arn"
  tags         = { key = "tags" }
}

resource "aws_cloudfront_response_headers_policy" "example" {
  comment = "comment"
  cors_config {
    access_control_allow_credentials = true
    access_control_allow_headers {
      items = ["cors_config.access_control_allow_headers.items"]
    }
    access_control_allow_methods {
      items = ["cors_config.access_control_allow_methods.items"]
    }
    access_control_allow_origins {
      items = ["cors_config.access_control_allow_origins.items"]
    }
    access_control_expose_headers {
      items = ["cors_config.access_control_expose_headers.items"]
    }
    access_control_max_age_sec = 1
    origin_override            = true
  }
  custom_headers_config {
    items {
      header   = "custom_headers_config.items.header"
      override = true
      value    = "custom_headers_config.items.value"
    }
  }
  name = "name"
  remove_headers_config {
    items {
      header = "remove_headers_config.items.header"
    }
  }
  security_headers_config {
    content_security_policy {
      content_security_policy = "security_headers_config.content_security_policy.content_security_policy"
      override                = true
    }
    content_type_options {
      override = true
    }
    frame_options {
      frame_option = "security_headers_config.frame_options.frame_option"
      override     = true
    }
    referrer_policy {
      override        = true
      referrer_policy = "security_headers_config.referrer_policy.referrer_policy"
    }
    strict_transport_security {
      access_control_max_age_sec = 2
      include_subdomains         = true
      override                   = true
      preload                    = true
    }
    xss_protection {
      mode_block = true
      override   = true
      protection = true
      report_uri = "security_headers_config.xss_protection.report_uri"
    }
  }
}
