resource "aws_wafregional_web_acl_association" "example" {
  resource_arn = "resource_arn"
  web_acl_id   = "web_acl_id"
}

resource "aws_wafregional_web_acl" "example" {
  default_action {
    type = "default_action.type"
  }
  metric_name = "metric_name"
  name        = "name"
  rule {
    action {
      type = "rule.action.type"
    }
    priority = 1
    rule_id  = "rule.rule_id"
    type     = "rule.type"
  }
}

resource "aws_waf_web_acl" "example" {
  default_action {
    type = "default_action.type"
  }
  metric_name = "metric_name"
  name        = "name"
  rules {
    action {
      type = "rules.action.type"
    }
    priority = 1
    rule_id  = "rules.rule_id"
    type     = "rules.type"
  }
}

resource "aws_wafv2_web_acl" "example" {
  data_protection_config {
    data_protection {
      action                     = "data_protection_config.data_protection.action"
      exclude_rate_based_details = true
      exclude_rule_match_details = true
      field {
        field_keys = ["data_protection_config.data_protection.field.field_keys"]
        field_type = "data_protection_config.data_protection.field.field_type"
      }
    }
  }
  default_action {
    allow {
    }
    block {
      custom_response {
        response_code = 1
      }
    }
  }
  description = "description"
  name        = "name"
  rule {
    action {
      allow {
      }
      block {
        custom_response {
          response_code = 2
        }
      }
      captcha {
      }
      challenge {
      }
      count {
      }
    }
    name = "rule.name"
    override_action {
      count {
      }
      none {
      }
    }
    priority = 3
    rule_label {
      name = "rule.rule_label.name"
    }
    statement {
      rate_based_statement {
        limit              = 2000
        aggregate_key_type = "rule.statement.rate_based_statement.aggregate_key_type"
      }
      ip_set_reference_statement {
        arn = "rule.statement.ip_set_reference_statement.arn"
      }
      geo_match_statement {
        country_codes = ["rule.statement.geo_match_statement.country_codes"]
      }
      managed_rule_group_statement {
        vendor_name = "rule.statement.managed_rule_group_statement.vendor_name"
        name        = "rule.statement.managed_rule_group_statement.name"
        version     = "rule.statement.managed_rule_group_statement.version"
        excluded_rule {
          name = "rule.statement.managed_rule_group_statement.excluded_rule.name"
        }
        rule_action_override {
          name = "rule.statement.managed_rule_group_statement.rule_action_override.name"
          action_to_use {
            count {
            }
          }
        }
      }
      rule_group_reference_statement {
        arn = "rule.statement.rule_group_reference_statement.arn"
        excluded_rule {
          name = "rule.statement.rule_group_reference_statement.excluded_rule.name"
        }
        rule_action_override {
          name = "rule.statement.rule_group_reference_statement.rule_action_override.name"
          action_to_use {
            count {
            }
          }
        }
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rule.visibility_config.metric_name"
      sampled_requests_enabled   = true
    }
  }
  scope         = "scope"
  tags          = { key = "tags" }
  token_domains = ["token_domains"]
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "visibility_config.metric_name"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl" "json" {
  rule_json = jsonencode([{ Name = "rule_json", Action = { Block = {} } }])
}

resource "aws_wafv2_web_acl_logging_configuration" "example" {
  log_destination_configs = ["log_destination_configs"]
  logging_filter {
    default_behavior = "logging_filter.default_behavior"
    filter {
      behavior = "logging_filter.filter.behavior"
      condition {
        action_condition {
          action = "logging_filter.filter.condition.action_condition.action"
        }
        label_name_condition {
          label_name = "logging_filter.filter.condition.label_name_condition.label_name"
        }
      }
      requirement = "logging_filter.filter.requirement"
    }
  }
  redacted_fields {
    single_header {
      name = "redacted_fields.single_header.name"
    }
  }
  resource_arn = "resource_arn"
}

resource "aws_wafv2_rule_group" "example" {
  capacity    = 1
  description = "description"
  name        = "name"
  rule {
    action {
      allow {
      }
      block {
        custom_response {
          response_code = 2
        }
      }
      captcha {
      }
      challenge {
      }
      count {
      }
    }
    name     = "rule.name"
    priority = 3
    rule_label {
      name = "rule.rule_label.name"
    }
    statement {
      rate_based_statement {
        limit              = 2000
        aggregate_key_type = "rule.statement.rate_based_statement.aggregate_key_type"
      }
      ip_set_reference_statement {
        arn = "rule.statement.ip_set_reference_statement.arn"
      }
      geo_match_statement {
        country_codes = ["rule.statement.geo_match_statement.country_codes"]
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rule.visibility_config.metric_name"
      sampled_requests_enabled   = true
    }
  }
  scope = "scope"
  tags  = { key = "tags" }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "visibility_config.metric_name"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_rule_group" "json" {
  rules_json = jsonencode([{ Name = "rules_json", Action = { Count = {} } }])
}
