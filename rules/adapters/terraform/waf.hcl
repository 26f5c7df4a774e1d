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
  }
}

terraform "aws_waf_web_acl" {
  becomes = "AWS::WAF::WebACL"
  properties {
    Name          = self.name
    DefaultAction = { Type = self.default_action[0].type }
  }
}

terraform "aws_wafv2_web_acl" {
  becomes = "AWS::WAFv2::WebACL"
  properties {
    Name  = self.name
    Scope = self.scope
  }
}

terraform "aws_wafv2_web_acl_logging_configuration" {
  becomes = "AWS::WAFv2::LoggingConfiguration"
  properties {
    ResourceArn           = self.resource_arn
    LogDestinationConfigs = self.log_destination_configs
  }
}
