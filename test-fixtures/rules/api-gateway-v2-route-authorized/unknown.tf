variable "authorization" {
  type = string
}

resource "aws_apigatewayv2_api" "web" {
  name          = "web"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_route" "web_orders" {
  api_id             = aws_apigatewayv2_api.web.id
  route_key          = "GET /orders"
  authorization_type = var.authorization # expect: undecided var.authorization
}
