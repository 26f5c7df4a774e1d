rule "appsync-api-has-waf" {
  title    = "AppSync API has a web ACL"
  practice = "edge.filtered"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::AppSync::GraphQLApi"
  when     = self.Visibility != "PRIVATE"
  require  = length(self.web_acls) > 0
  message  = "No web ACL stands before this API."
  why      = "A web ACL stops the known attacks and gives a lever when a new one comes."
  fix {
    say = "Associate a web ACL (AWS::WAFv2::WebACLAssociation)."
  }
  aliases = [
    "CKV2_AWS_33",
  ]
  references = ["https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html"]
}
