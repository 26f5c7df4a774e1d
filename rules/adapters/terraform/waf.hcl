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
