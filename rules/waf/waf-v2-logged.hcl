rule "waf-v2-logged" {
  title    = "Web ACL logs what it sees"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::WAFv2::WebACL"
  require  = length(self.logs) > 0
  message  = "Nobody records what this web ACL lets through or stops."
  why      = "Without its log nobody sees an attack that it stops, nor learns which rule stops customers."
  fix {
    say = "Add a logging configuration for the web ACL."
  }
  aliases = [
    "CKV2_AWS_31",
  ]
  references = ["https://docs.aws.amazon.com/waf/latest/developerguide/logging.html"]
}
