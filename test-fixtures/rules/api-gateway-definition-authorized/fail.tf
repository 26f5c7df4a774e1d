resource "aws_api_gateway_rest_api" "orders" { # expect: fail
  name = "orders"
  body = jsonencode({
    openapi = "3.0.1"
    paths = {
      "/orders" = {
        get = { x-amazon-apigateway-integration = { type = "mock" } }
        put = { security = [{ signed = [] }] }
      }
    }
  })
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
  body = jsonencode({
    openapi = "3.0.1"
    paths   = { "/orders" = { get = { security = [] } } } # expect: fail
  })
}

resource "aws_apigatewayv2_api" "yaml" { # expect: fail
  name          = "orders"
  protocol_type = "HTTP"
  body          = <<-END
    openapi: 3.0.1
    paths:
      /orders:
        get:
          security: []
  END
}
