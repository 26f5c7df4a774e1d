resource "aws_api_gateway_stage" "this" { # expect: fail
  rest_api_id   = aws_api_gateway_rest_api.a1b2c3.id
  deployment_id = "d4e5f6"
  stage_name    = "live"
}

resource "aws_api_gateway_rest_api" "a1b2c3" {
  name = "api"
}
