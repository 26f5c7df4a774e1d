rule "cloudtrail-declared" {
  title    = "CloudTrail records what happens in the account"
  practice = "account.trail"
  severity = "medium"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for t in self.trails : t.IsLogging != false])
  message  = "The baseline of this account declares no trail."
  why      = "Without a trail nobody can say afterwards who did what."
  fix {
    say = "Declare a trail for all regions, or give --account only where the organization's trail is declared too."
  }
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"]
}
