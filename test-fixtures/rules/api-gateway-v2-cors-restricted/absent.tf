resource "aws_apigatewayv2_api" "this" {
  name          = "web"
  protocol_type = "HTTP"
}
