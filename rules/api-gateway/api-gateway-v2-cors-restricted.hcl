rule "api-gateway-v2-cors-restricted" {
  title    = "API Gateway lets only pages of known origins read its responses"
  practice = "edge.filtered"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ApiGatewayV2::Api"
  require  = !contains(self.CorsConfiguration.AllowOrigins, "*")
  message  = "Pages of every origin may read this API's answers."
  why      = "A page of an attacker, opened in the office, then reads what the network admits it to."
  fix {
    say = "Name the origins of your own pages."
  }
  aliases = [
    "terrascan:AC_AWS_0441",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html"]
}
