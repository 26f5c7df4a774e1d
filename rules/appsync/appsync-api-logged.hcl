rule "appsync-api-logged" {
  title    = "AppSync API writes logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::AppSync::GraphQLApi"
  require  = self.LogConfig.CloudWatchLogsRoleArn != null
  message  = "Nobody records what this API is asked."
  why      = "After an attack the log shows what was queried, by whom, and what came back."
  fix {
    say = "Set a log configuration with a role that may write to CloudWatch Logs."
  }
  aliases = [
    "CKV_AWS_193",
  ]
  references = ["https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html"]
}
