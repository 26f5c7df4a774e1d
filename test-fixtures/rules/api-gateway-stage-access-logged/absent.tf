resource "aws_apigatewayv2_stage" "dark" { # expect: fail
  api_id = "api"
}
