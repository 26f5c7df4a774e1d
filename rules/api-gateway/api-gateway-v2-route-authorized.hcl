rule "api-gateway-v2-route-authorized" {
  title    = "API Gateway route asks who is calling"
  practice = "identity.least-privilege"
  severity = "high"
  lower    = { medium = !seen(self.api) }
  resource = "AWS::ApiGatewayV2::Route"
  when     = (matches(self.RouteKey, "^(ANY|GET|HEAD|POST|PUT|PATCH|DELETE) ") || contains(["$default", "$connect"], self.RouteKey)) && !(self.RouteKey == "$default" && seen(self.api) && self.api.ProtocolType == "WEBSOCKET")
  require  = self.AuthorizationType != "NONE" || self.ApiKeyRequired == true
  message  = "No authorizer asks who calls `${self.RouteKey}`."
  why      = "A route without an authorizer is a public function of the account."
  fix {
    say = "Use a JWT or Lambda authorizer, or AWS_IAM."
  }
  aliases = [
    "CKV_AWS_309",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html"]
}
