rule "api-gateway-definition-authorized" {
  title    = "API's definition says for each method who may call it"
  practice = "identity.least-privilege"
  severity = "high"
  resource = ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"]
  each     = self.operations
  require = (
    anytrue([for needs in it.Security : anytrue([for name in keys(needs) : name != "NONE"])]) ||
    (it.Type != null && it.Type != "NONE") || self.guarded
  )
  message = "No authorizer asks who calls `${it.Name}`."
  why     = "A method without an authorizer is a public function of the account. In SAM each event of type Api or HttpApi is one."
  fix {
    say = "Give the method a `security` requirement (IAM, Cognito, JWT, a Lambda authorizer, an API key); in SAM set `Auth: DefaultAuthorizer` on the API."
  }
  references = [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
    "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-controlling-access-to-apis.html",
  ]
}
