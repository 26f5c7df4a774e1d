rule "api-gateway-stage-execution-logged" {
  title    = "API Gateway stage logs errors of its methods"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment"]
  when     = self.is_stage
  require  = alltrue([for m in self.method_settings : m.LoggingLevel == null || contains(["ERROR", "INFO"], m.LoggingLevel)]) && anytrue([for m in self.method_settings : contains(["ERROR", "INFO"], m.LoggingLevel)])
  message  = "Methods of this stage do not log why a call failed."
  why      = <<-END
    The execution log shows what a method received, who authorized it and what went wrong: without it an attack leaves
    status codes only.
  END
  fix {
    say = "Set the logging level ERROR or INFO for all methods (`*/*`)."
  }
  aliases = [
    "CKV2_AWS_4", "terrascan:AC_AWS_0012", "guard:API_GW_EXECUTION_LOGGING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"]
}
