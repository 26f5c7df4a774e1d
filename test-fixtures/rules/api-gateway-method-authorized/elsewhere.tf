variable "api" {
  type = string
}

# Whatever its API is: this method has no authorizer.
resource "aws_api_gateway_method" "open" {
  rest_api_id   = var.api
  resource_id   = "root"
  http_method   = "GET"
  authorization = "NONE" # expect: fail
}
