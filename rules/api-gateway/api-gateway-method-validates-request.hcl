rule "api-gateway-method-validates-request" {
  title    = "API Gateway validates what a method is given"
  practice = "edge.filtered"
  severity = "info"
  tier     = "extra"
  resource = "AWS::ApiGateway::Method"
  when     = self.HttpMethod != "OPTIONS"
  require  = self.RequestValidatorId != null
  message  = "The backend gets whatever a caller sends."
  why      = "A model that the gateway checks keeps malformed input away from the code behind it."
  fix {
    say = "Name a request validator."
  }
  aliases = [
    "CKV2_AWS_53",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html"]
}
