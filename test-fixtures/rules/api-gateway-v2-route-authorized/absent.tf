resource "aws_apigatewayv2_api" "web" {
  name          = "web"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_route" "web_orders" { # expect: fail
  api_id    = aws_apigatewayv2_api.web.id
  route_key = "GET /orders"
}
