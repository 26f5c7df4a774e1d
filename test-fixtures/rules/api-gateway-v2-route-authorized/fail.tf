resource "aws_apigatewayv2_api" "web" {
  name          = "web"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_route" "web_orders" {
  api_id             = aws_apigatewayv2_api.web.id
  route_key          = "GET /orders"
  authorization_type = "NONE" # expect: fail
}

resource "aws_apigatewayv2_route" "web_rest" { # expect: fail
  api_id    = aws_apigatewayv2_api.web.id
  route_key = "$default"
}

resource "aws_apigatewayv2_api" "chat" {
  name          = "chat"
  protocol_type = "WEBSOCKET"
}

resource "aws_apigatewayv2_route" "chat_connect" { # expect: fail
  api_id    = aws_apigatewayv2_api.chat.id
  route_key = "$connect"
}
