rule "cloudwatch-log-group-retention" {
  title    = "Log group says how long it keeps its logs"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Logs::LogGroup"
  require  = self.RetentionInDays != null
  message  = "The logs are kept forever."
  why      = "Logs hold addresses and names; what is kept forever is paid for and leaks forever."
  fix {
    set = {
      RetentionInDays = 365
    }
  }
  aliases = [
    "CKV_AWS_66", "ef0b316a-211e-42f1-888e-64efe172b755", "W86", "terrascan:AC_AWS_0041", "terrascan:AC_AWS_0452",
    "guard:CW_LOGGROUP_RETENTION_PERIOD_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"]
}
