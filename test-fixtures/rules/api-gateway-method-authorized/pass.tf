resource "aws_api_gateway_rest_api" "api" {
  name = "api"
}

resource "aws_api_gateway_method" "signed" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = "root"
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_method" "preflight" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = "root"
  http_method   = "OPTIONS"
  authorization = "NONE"
}

resource "aws_api_gateway_rest_api" "inside" {
  name = "inside"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_method" "inside" {
  rest_api_id   = aws_api_gateway_rest_api.inside.id
  resource_id   = "root"
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_rest_api" "narrow" {
  name = "narrow"
}

resource "aws_api_gateway_rest_api_policy" "narrow" {
  rest_api_id = aws_api_gateway_rest_api.narrow.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = "execute-api:Invoke"
      Resource  = "*"
    }]
  })
}

resource "aws_api_gateway_method" "narrow" {
  rest_api_id   = aws_api_gateway_rest_api.narrow.id
  resource_id   = "root"
  http_method   = "GET"
  authorization = "NONE"
}
