rule "trusted-advisor-heard" {
  title    = "Somebody hears what Trusted Advisor and AWS Health say"
  practice = "account.advisor"
  severity = "info"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for r in resources("AWS::Events::Rule") : r.live && matches(tostring(r.EventPattern.source != null ? jsonencode(r.EventPattern.source) : jsonencode(r.EventPattern)), "aws\\.(trustedadvisor|health)")])
  message  = "No event rule with a target listens to Trusted Advisor or AWS Health."
  why      = "AWS tells there of exposed keys, open ports and abuse of the account."
  fix {
    say = "Declare a rule for aws.trustedadvisor or aws.health with a target."
  }
  references = ["https://docs.aws.amazon.com/awssupport/latest/user/cloudwatch-events-ta.html"]
}
