resource "aws_api_gateway_stage" "logged" {
  rest_api_id   = "api"
  deployment_id = "1"
  stage_name    = "prod"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:api"
    format          = "$context.requestId"
  }
}
