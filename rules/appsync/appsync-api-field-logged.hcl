rule "appsync-api-field-logged" {
  title    = "AppSync API logs errors of its fields"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = "AWS::AppSync::GraphQLApi"
  require  = contains(["ERROR", "ALL", "INFO", "DEBUG"], self.LogConfig.FieldLogLevel)
  message  = "Errors of single fields are not logged."
  why      = "What a resolver refuses, or fails at, is the trace that probing leaves."
  fix {
    say = "Set the field log level to ERROR."
  }
  aliases = [
    "CKV_AWS_194",
  ]
  references = ["https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html"]
}
