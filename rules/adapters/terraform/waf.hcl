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
    CaptchaConfig = [for c in self.captcha_config : {
      ImmunityTimeProperty = [for p in c.immunity_time_property : { ImmunityTime = p.immunity_time }][0]
    }][0]
    ChallengeConfig = [for c in self.challenge_config : {
      ImmunityTimeProperty = [for p in c.immunity_time_property : { ImmunityTime = p.immunity_time }][0]
    }][0]
    DataProtectionConfig = [for c in self.data_protection_config : {
      DataProtections = [for p in c.data_protection : {
        Action                  = p.action
        ExcludeRateBasedDetails = p.exclude_rate_based_details
        ExcludeRuleMatchDetails = p.exclude_rule_match_details
        Field                   = [for f in p.field : { FieldKeys = f.field_keys, FieldType = f.field_type }][0]
      }]
    }][0]
    DefaultAction = [for a in self.default_action : {
      Block = [for b in a.block : {
        CustomResponse = [for r in b.custom_response : { CustomResponseBodyKey = r.custom_response_body_key, ResponseCode = r.response_code }][0]
      }][0]
    }][0]
    Description = self.description
    Rules = [for r in self.rule : {
      Action = [for a in r.action : {
        Block = [for b in a.block : {
          CustomResponse = [for e in b.custom_response : { CustomResponseBodyKey = e.custom_response_body_key, ResponseCode = e.response_code }][0]
        }][0]
      }][0]
      CaptchaConfig = [for c in r.captcha_config : {
        ImmunityTimeProperty = [for p in c.immunity_time_property : { ImmunityTime = p.immunity_time }][0]
      }][0]
      ChallengeConfig = [for c in r.challenge_config : {
        ImmunityTimeProperty = [for p in c.immunity_time_property : { ImmunityTime = p.immunity_time }][0]
      }][0]
      Name       = r.name
      Priority   = r.priority
      RuleLabels = [for l in r.rule_label : { Name = l.name }]
      VisibilityConfig = [for c in r.visibility_config : {
        CloudWatchMetricsEnabled = c.cloudwatch_metrics_enabled
        MetricName               = c.metric_name
        SampledRequestsEnabled   = c.sampled_requests_enabled
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
      Filters         = [for i in f.filter : { Behavior = i.behavior, Requirement = i.requirement }]
    }][0]
    RedactedFields = [for f in self.redacted_fields : { SingleHeader = [for h in f.single_header : { Name = h.name }][0] }]
  }
}
