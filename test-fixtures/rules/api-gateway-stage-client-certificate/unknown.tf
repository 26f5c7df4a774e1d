variable "kind" {
  type = string
}

resource "aws_apigatewayv2_api" "chat" {
  name          = "chat"
  protocol_type = var.kind
}

resource "aws_apigatewayv2_stage" "chat" { # expect: undecided var.kind
  api_id = aws_apigatewayv2_api.chat.id
  name   = "live"
}
