resource "aws_api_gateway_method" "this" {
  rest_api_id          = "a1b2c3"
  resource_id          = "root"
  http_method          = "POST"
  authorization        = "AWS_IAM"
  request_validator_id = "v1"
}
