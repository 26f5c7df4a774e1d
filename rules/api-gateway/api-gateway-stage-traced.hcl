rule "api-gateway-stage-traced" {
  title    = "API Gateway stage is traced by X-Ray"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment"]
  when     = self.is_stage
  require  = self.traced == true
  message  = "Calls of this stage are not traced."
  why      = "A trace shows which services a call went through, and where it failed."
  fix {
    say = "Turn on TracingEnabled (xray_tracing_enabled)."
  }
  aliases = [
    "CKV_AWS_73", "AVD-AWS-0003", "AVD-AWS-0111", "5813ef56-fa94-406a-b35d-977d4a56ff2b", "4ab10c48-bedb-4deb-8f3b-ff12783b61de",
    "terrascan:AC_AWS_0015",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html"]
}
