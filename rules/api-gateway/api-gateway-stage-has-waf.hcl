rule "api-gateway-stage-has-waf" {
  title    = "API Gateway stage has a web ACL"
  practice = "edge.filtered"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::ApiGateway::Stage"
  when     = !contains(self.api.EndpointConfiguration.Types, "PRIVATE")
  require  = length(self.web_acls) > 0
  message  = "No web ACL stands before this stage."
  why      = "A web ACL stops the known attacks and gives a lever when a new one comes."
  fix {
    say = "Associate a web ACL (AWS::WAFv2::WebACLAssociation)."
  }
  aliases = [
    "CKV2_AWS_29", "a186e82c-1078-4a7b-85d8-579561fde884", "fcbf9019-566c-4832-a65c-af00d8137d2b",
  ]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html"]
}
