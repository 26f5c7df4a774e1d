resource "aws_api_gateway_rest_api" "inside" {
  name = "inside"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_rest_api_policy" "inside" {
  rest_api_id = aws_api_gateway_rest_api.inside.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "*"
    }]
  })
}

resource "aws_api_gateway_rest_api" "signed" {
  name = "signed"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "execute-api:Invoke"
      Resource  = "*"
    }]
  })
}

resource "aws_api_gateway_method" "signed" {
  rest_api_id   = aws_api_gateway_rest_api.signed.id
  resource_id   = "root"
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_rest_api" "cached" {
  name = "cached"
}

data "aws_iam_policy_document" "cached" {
  statement { # expect: fail
    actions   = ["execute-api:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_api_gateway_rest_api_policy" "cached" {
  rest_api_id = aws_api_gateway_rest_api.cached.id
  policy      = data.aws_iam_policy_document.cached.json
}
