rule "cloudwatch-log-group-retention-year" {
  title    = "Log group keeps its logs for a year"
  practice = "account.logging-solution"
  severity = "info"
  tier     = "extra"
  resource = "AWS::Logs::LogGroup"
  params   = { days = 365 }
  require  = self.RetentionInDays == null || self.RetentionInDays >= param.days
  message  = "The logs are gone after ${self.RetentionInDays} days."
  why      = "Intrusions are found after months; by then shorter logs are gone."
  fix {
    set = {
      RetentionInDays = 365
    }
  }
  aliases = [
    "CKV_AWS_338",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"]
}
