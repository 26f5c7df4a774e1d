variable "authorization" {
  type = string
}

resource "aws_api_gateway_rest_api" "api" {
  name = "api"
}

resource "aws_api_gateway_method" "unclear" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = "root"
  http_method   = "GET"
  authorization = var.authorization # expect: undecided var.authorization
}
