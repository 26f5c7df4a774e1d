resource "aws_api_gateway_stage" "live" {
  rest_api_id           = "a1b2c3"
  deployment_id         = "d4e5f6"
  stage_name            = "live"
  client_certificate_id = "a1b2c3"
}

resource "aws_apigatewayv2_api" "web" {
  name          = "web"
  protocol_type = "HTTP"
}

# HTTP APIs take no client certificate.
resource "aws_apigatewayv2_stage" "web" {
  api_id = aws_apigatewayv2_api.web.id
  name   = "live"
}
