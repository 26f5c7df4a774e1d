rule "api-gateway-method-authorized" {
  title    = "API Gateway method asks who is calling"
  practice = "identity.least-privilege"
  severity = "high"
  lower    = { medium = !seen(self.api) }
  resource = "AWS::ApiGateway::Method"
  when     = self.HttpMethod != "OPTIONS"
  require  = self.AuthorizationType != "NONE" || self.ApiKeyRequired == true || (seen(self.api) && self.api.guarded)
  message  = "No authorizer asks who calls ${self.HttpMethod}."
  why      = "A method without an authorizer is a public function of the account."
  fix {
    say = "Use IAM, a Cognito or a Lambda authorizer, or narrow the API's resource policy."
  }
  aliases = [
    "CKV_AWS_59", "CKV2_AWS_70", "AVD-AWS-0004", "15ccec05-5476-4890-ad19-53991eba1db8", "1056dfbb-5802-4762-bf2b-8b9b9684b1b0",
    "W59", "terrascan:AC_AWS_0439", "guard:API_GW_METHOD_AUTHORIZATION_TYPE_RULE",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"]
}
