rule "api-gateway-stage-client-certificate" {
  title    = "API Gateway stage shows its backend a client certificate"
  practice = "transit.https"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"]
  when     = self.takes_certificate
  require  = self.ClientCertificateId != null
  message  = "The backend cannot tell this API's calls from anyone else's."
  why      = "A backend that everyone can reach, and that checks no certificate, can be called around the API."
  fix {
    say = "Create a client certificate, name it here, and let the backend ask for it."
  }
  aliases = [
    "CKV2_AWS_51", "0b4869fc-a842-4597-aa00-1294df425440", "ed4c48b8-eccc-4881-95c1-09fdae23db25", "terrascan:AC_AWS_0013",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html"]
}
