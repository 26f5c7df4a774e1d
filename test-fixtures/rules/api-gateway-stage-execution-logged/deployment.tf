# A deployment that names a stage makes it.
resource "aws_api_gateway_deployment" "quiet" { # expect: fail
  rest_api_id = "a1b2c3"
  stage_name  = "quiet"
}

resource "aws_api_gateway_deployment" "told" {
  rest_api_id = "a1b2c3"
  stage_name  = "told"
}

resource "aws_api_gateway_method_settings" "told" {
  rest_api_id = "a1b2c3"
  stage_name  = aws_api_gateway_deployment.told.stage_name
  method_path = "*/*"
  settings {
    logging_level = "INFO"
  }
}
