terraform "aws_wafregional_web_acl_association" {
  becomes = "AWS::WAFRegional::WebACLAssociation"
  properties {
    ResourceArn = self.resource_arn
    WebACLId    = self.web_acl_id
  }
}

terraform "aws_wafregional_web_acl" {
  becomes = "AWS::WAFRegional::WebACL"
  properties {
    Name          = self.name
    DefaultAction = { Type = self.default_action[0].type }
    MetricName    = self.metric_name
    Rules         = [for r in self.rule : { Action = [for a in r.action : { Type = a.type }][0], Priority = r.priority, RuleId = r.rule_id }]
  }
}

terraform "aws_waf_web_acl" {
  becomes = "AWS::WAF::WebACL"
  properties {
    Name          = self.name
    DefaultAction = { Type = self.default_action[0].type }
    MetricName    = self.metric_name
    Rules         = [for r in self.rules : { Action = [for a in r.action : { Type = a.type }][0], Priority = r.priority, RuleId = r.rule_id }]
  }
}

terraform "aws_wafv2_web_acl" {
  becomes = "AWS::WAFv2::WebACL"
  properties {
    Name  = self.name
    Scope = self.scope

    DataProtectionConfig = [for c in self.data_protection_config : {
      DataProtections = [for p in c.data_protection : {
        Action                  = p.action
        ExcludeRateBasedDetails = p.exclude_rate_based_details
        ExcludeRuleMatchDetails = p.exclude_rule_match_details
        Field                   = [for f in p.field : { FieldKeys = f.field_keys, FieldType = f.field_type }][0]
      }]
    }][0]
    DefaultAction = [for a in self.default_action : {
      Allow = [for b in a.allow : {}][0]
      Block = [for b in a.block : { CustomResponse = [for c in b.custom_response : { ResponseCode = c.response_code }][0] }][0]
    }][0]
    Description = self.description
    Rules = self.rule_json != null ? api_json(self.rule_json) : [for r in self.rule : {
      Name     = r.name
      Priority = r.priority
      Action = [for a in r.action : {
        Allow     = [for b in a.allow : {}][0]
        Block     = [for b in a.block : { CustomResponse = [for c in b.custom_response : { ResponseCode = c.response_code }][0] }][0]
        Count     = [for b in a.count : {}][0]
        Captcha   = [for b in a.captcha : {}][0]
        Challenge = [for b in a.challenge : {}][0]
      }][0]
      OverrideAction = [for a in r.override_action : {
        Count = [for b in a.count : {}][0]
        None  = [for b in a.none : {}][0]
      }][0]
      Statement = [for s in r.statement : {
        RateBasedStatement      = [for t in lookup(s, "rate_based_statement", []) : { Limit = t.limit, AggregateKeyType = t.aggregate_key_type }][0]
        IPSetReferenceStatement = [for t in lookup(s, "ip_set_reference_statement", []) : { Arn = t.arn }][0]
        GeoMatchStatement       = [for t in lookup(s, "geo_match_statement", []) : { CountryCodes = t.country_codes }][0]
        ManagedRuleGroupStatement = [for t in lookup(s, "managed_rule_group_statement", []) : {
          VendorName    = t.vendor_name
          Name          = t.name
          Version       = t.version
          ExcludedRules = [for e in t.excluded_rule : { Name = e.name }]
          RuleActionOverrides = [for o in t.rule_action_override : {
            Name = o.name
            ActionToUse = [for a in o.action_to_use : {
              Allow     = [for b in a.allow : {}][0]
              Block     = [for b in a.block : {}][0]
              Count     = [for b in a.count : {}][0]
              Captcha   = [for b in a.captcha : {}][0]
              Challenge = [for b in a.challenge : {}][0]
            }][0]
          }]
        }][0]
        RuleGroupReferenceStatement = [for t in lookup(s, "rule_group_reference_statement", []) : {
          Arn           = t.arn
          ExcludedRules = [for e in t.excluded_rule : { Name = e.name }]
          RuleActionOverrides = [for o in t.rule_action_override : {
            Name = o.name
            ActionToUse = [for a in o.action_to_use : {
              Allow     = [for b in a.allow : {}][0]
              Block     = [for b in a.block : {}][0]
              Count     = [for b in a.count : {}][0]
              Captcha   = [for b in a.captcha : {}][0]
              Challenge = [for b in a.challenge : {}][0]
            }][0]
          }]
        }][0]
      }][0]
      RuleLabels = [for l in r.rule_label : { Name = l.name }]
      VisibilityConfig = [for v in r.visibility_config : {
        CloudWatchMetricsEnabled = v.cloudwatch_metrics_enabled
        MetricName               = v.metric_name
        SampledRequestsEnabled   = v.sampled_requests_enabled
      }][0]
    }]
    TokenDomains = self.token_domains
    VisibilityConfig = [for c in self.visibility_config : {
      CloudWatchMetricsEnabled = c.cloudwatch_metrics_enabled
      MetricName               = c.metric_name
      SampledRequestsEnabled   = c.sampled_requests_enabled
    }][0]
    Tags = self.tags
  }
}

terraform "aws_wafv2_web_acl_logging_configuration" {
  becomes = "AWS::WAFv2::LoggingConfiguration"
  properties {
    ResourceArn           = self.resource_arn
    LogDestinationConfigs = self.log_destination_configs
    LoggingFilter = [for f in self.logging_filter : {
      DefaultBehavior = f.default_behavior
      Filters = [for i in f.filter : {
        Behavior    = i.behavior
        Requirement = i.requirement
        Conditions = [for c in i.condition : {
          ActionCondition    = [for a in c.action_condition : { Action = a.action }][0]
          LabelNameCondition = [for l in c.label_name_condition : { LabelName = l.label_name }][0]
        }]
      }]
    }][0]
    RedactedFields = [for f in self.redacted_fields : { SingleHeader = [for h in f.single_header : { Name = h.name }][0] }]
  }
}

terraform "aws_wafv2_rule_group" {
  becomes = "AWS::WAFv2::RuleGroup"
  properties {
    Name        = self.name
    Scope       = self.scope
    Capacity    = self.capacity
    Description = self.description
    Rules = self.rules_json != null ? api_json(self.rules_json) : [for r in self.rule : {
      Name     = r.name
      Priority = r.priority
      Action = [for a in r.action : {
        Allow     = [for b in a.allow : {}][0]
        Block     = [for b in a.block : { CustomResponse = [for c in b.custom_response : { ResponseCode = c.response_code }][0] }][0]
        Count     = [for b in a.count : {}][0]
        Captcha   = [for b in a.captcha : {}][0]
        Challenge = [for b in a.challenge : {}][0]
      }][0]
      Statement = [for s in r.statement : {
        RateBasedStatement      = [for t in lookup(s, "rate_based_statement", []) : { Limit = t.limit, AggregateKeyType = t.aggregate_key_type }][0]
        IPSetReferenceStatement = [for t in lookup(s, "ip_set_reference_statement", []) : { Arn = t.arn }][0]
        GeoMatchStatement       = [for t in lookup(s, "geo_match_statement", []) : { CountryCodes = t.country_codes }][0]
      }][0]
      RuleLabels = [for l in r.rule_label : { Name = l.name }]
      VisibilityConfig = [for v in r.visibility_config : {
        CloudWatchMetricsEnabled = v.cloudwatch_metrics_enabled
        MetricName               = v.metric_name
        SampledRequestsEnabled   = v.sampled_requests_enabled
      }][0]
    }]
    VisibilityConfig = [for v in self.visibility_config : {
      CloudWatchMetricsEnabled = v.cloudwatch_metrics_enabled
      MetricName               = v.metric_name
      SampledRequestsEnabled   = v.sampled_requests_enabled
    }][0]
    Tags = self.tags
  }
}
