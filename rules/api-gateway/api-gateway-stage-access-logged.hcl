rule "api-gateway-stage-access-logged" {
  title    = "API Gateway stage writes access logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage", "AWS::ApiGateway::Deployment"]
  when     = self.is_stage
  require  = self.access_log != null
  message  = "Nobody records who calls this API."
  why      = "After an attack the access log shows what was called, by whom, and what came back."
  fix {
    say = "Set a log group as destination of the stage's access log."
  }
  aliases = [
    "CKV_AWS_76", "AVD-AWS-0001", "AVD-AWS-0113", "1b6799eb-4a7a-4b04-9001-8cceb9999326", "W69",
    "guard:API_GW_STAGE_ACCESS_LOGGING_RULE", "CKV_AWS_95", "AVD-AWS-0116", "80d45af4-4920-4236-a56e-b7ef419d1941", "W46",
    "terrascan:AC_AWS_0442", "guard:API_GWV2_ACCESS_LOGS_ENABLED",
    "625abc0e-f980-4ac9-a775-f7519ee34296", "06ec63e3-9f72-4fe2-a218-2eb9200b8db5", "W45",
  ]
  concepts   = ["api-gateway-v2-stage-access-logged", "api-gateway-deployment-access-logged"]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"]
}
