rule "api-gateway-api-policy-restricted" {
  title    = "API Gateway resource policy names who may call"
  practice = "identity.least-privilege"
  severity = "high"
  lower    = { medium = !contains(self.EndpointConfiguration.Types, "PRIVATE") && length(self.signed_methods) == 0 }
  resource = "AWS::ApiGateway::RestApi"
  let {
    strangers = public_grants(self.policy, "execute-api")
  }
  when    = contains(self.EndpointConfiguration.Types, "PRIVATE") || length(self.signed_methods) > 0 || anytrue([for g in strangers : anytrue([for a in g.Actions : contains(["*", "execute-api:*"], a)])])
  require = length(strangers) == 0
  message = "The resource policy admits everyone."
  why     = <<-END
    A private API is then open to the endpoints of every account, a signed one to the roles of every account; and a
    wildcard action lets anyone empty the API's cache.
  END
  fix {
    say = "Name the principals, or limit them by aws:SourceVpce, aws:SourceIp or aws:PrincipalOrgID; allow execute-api:Invoke only."
  }
  aliases = [
    "b161c11b-a59b-4431-9a29-4e19f63e6b27", "terrascan:AC_AWS_0440",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html", "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html"]
}
