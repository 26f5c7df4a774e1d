rule "waf-classic-default-not-allow" {
  title    = "Classic web ACL lets through only what its rules allow"
  practice = "edge.filtered"
  severity = "info"
  tier     = "extra"
  resource = ["AWS::WAF::WebACL", "AWS::WAFRegional::WebACL"]
  require  = self.DefaultAction.Type != "ALLOW"
  message  = "What no rule matches is let through."
  why      = "A list of what is bad is never complete; a list of what is allowed is."
  fix {
    say = "Allow what the application serves, and set the default to BLOCK; better, move to AWS WAF (WAFv2), since WAF Classic has ended."
  }
  aliases = [
    "6d64f311-3da6-45f3-80f1-14db9771ea40", "F665", "guard:WAF_WEB_ACL_DEFAULT_ACTION_RULE",
  ]
  references = ["https://docs.aws.amazon.com/waf/latest/developerguide/classic-web-acl-default-action.html"]
}
