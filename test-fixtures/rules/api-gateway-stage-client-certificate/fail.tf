resource "aws_api_gateway_stage" "live" { # expect: fail
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "live"
}

resource "aws_apigatewayv2_api" "chat" {
  name          = "chat"
  protocol_type = "WEBSOCKET"
}

resource "aws_apigatewayv2_stage" "chat" { # expect: fail
  api_id = aws_apigatewayv2_api.chat.id
  name   = "live"
}
