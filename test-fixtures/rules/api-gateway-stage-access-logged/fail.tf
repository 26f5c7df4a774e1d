resource "aws_api_gateway_stage" "dark" { # expect: fail
  rest_api_id   = "api"
  deployment_id = "1"
  stage_name    = "prod"
}

resource "aws_apigatewayv2_stage" "dark" { # expect: fail
  api_id = "api"
  name   = "prod"
}
