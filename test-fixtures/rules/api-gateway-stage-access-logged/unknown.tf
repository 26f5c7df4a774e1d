variable "group" {
  type = string
}

resource "aws_apigatewayv2_stage" "unclear" {
  api_id = "api"
  name   = "prod"
  access_log_settings {
    destination_arn = var.group # expect: undecided var.group
    format          = "$context.requestId"
  }
}
