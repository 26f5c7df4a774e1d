resource "aws_apigatewayv2_api" "web" {
  name          = "web"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_route" "web_orders" {
  api_id             = aws_apigatewayv2_api.web.id
  route_key          = "GET /orders"
  authorization_type = "JWT"
}

resource "aws_apigatewayv2_route" "web_preflight" {
  api_id    = aws_apigatewayv2_api.web.id
  route_key = "OPTIONS /{proxy+}"
}

resource "aws_apigatewayv2_api" "chat" {
  name          = "chat"
  protocol_type = "WEBSOCKET"
}

resource "aws_apigatewayv2_route" "chat_connect" {
  api_id             = aws_apigatewayv2_api.chat.id
  route_key          = "$connect"
  authorization_type = "AWS_IAM"
}

resource "aws_apigatewayv2_route" "chat_say" {
  api_id    = aws_apigatewayv2_api.chat.id
  route_key = "say"
}

resource "aws_apigatewayv2_route" "chat_rest" {
  api_id    = aws_apigatewayv2_api.chat.id
  route_key = "$default"
}
