rule "api-gateway-method-data-trace-off" {
  title    = "API Gateway logs no bodies of requests and responses"
  practice = "account.logging-solution"
  severity = "medium"
  resource = ["AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment"]
  each     = self.method_settings
  require  = it.DataTraceEnabled != true
  message  = "Whole requests and answers are written to the log."
  why      = "Bodies and headers hold tokens and personal data: whoever may read the log then has them."
  fix {
    say = "Turn data tracing off; the execution log without it shows what is needed."
  }
  aliases = [
    "CKV_AWS_276",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"]
}
