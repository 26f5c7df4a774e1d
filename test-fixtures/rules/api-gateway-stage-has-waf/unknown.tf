variable "resource" {
  type = string
}

resource "aws_api_gateway_stage" "this" { # expect: undecided var.resource
  rest_api_id   = aws_api_gateway_rest_api.a1b2c3.id
  deployment_id = "d4e5f6"
  stage_name    = "live"
}

resource "aws_api_gateway_rest_api" "a1b2c3" {
  name = "api"
}

resource "aws_wafv2_web_acl_association" "this" {
  resource_arn = var.resource
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/edge/a1b2c3"
}
