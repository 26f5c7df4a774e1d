resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
  body = jsonencode({
    openapi  = "3.0.1"
    security = [{ signed = [] }]
    paths    = { "/orders" = { get = {} } }
  })
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
  body          = <<-END
    openapi: 3.0.1
    paths:
      /orders:
        get:
          security: [{token: []}]
  END
}
