rule "api-gateway-domain-tls12" {
  title    = "API Gateway domain accepts TLS 1.2 and newer only"
  practice = "transit.https"
  severity = "medium"
  resource = ["AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName"]
  require  = !anytrue([for p in self.tls_policies : p == "TLS_1_0"])
  message  = "Callers may use TLS 1.0 or 1.1."
  why      = "Old versions of TLS have known weaknesses, and clients that need them are rare."
  fix {
    say = "Set the security policy to TLS_1_2."
  }
  aliases = [
    "CKV_AWS_206", "AVD-AWS-0005", "AVD-AWS-0112", "4e1cc5d3-2811-4fb2-861c-ee9b3cb7f90b",
    "8275fab0-68ec-4705-bbf4-86975edb170e", "W62", "guard:API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html"]
}
