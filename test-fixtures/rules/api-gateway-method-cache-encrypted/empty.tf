resource "aws_api_gateway_stage" "live" {
  rest_api_id           = "a1b2c3"
  deployment_id         = "d4e5f6"
  stage_name            = "live"
  cache_cluster_enabled = true
}

resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "a1b2c3"
  stage_name  = aws_api_gateway_stage.live.stage_name
  method_path = "*/*"
  settings {
    logging_level = "ERROR"
  }
}
