rule "guardduty-declared" {
  title    = "GuardDuty watches the account"
  practice = "account.advisor"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = length(resources("AWS::GuardDuty::Detector")) > 0
  message  = "The baseline of this account declares no GuardDuty detector."
  why      = "GuardDuty sees stolen credentials and mining in logs that nobody reads."
  fix {
    say = "Declare a detector, or enable it from the organization."
  }
  references = ["https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"]
}
