# A provider before 6 makes the stage too.
resource "aws_api_gateway_deployment" "made" { # expect: fail
  rest_api_id = "a1b2c3"
  stage_name  = "live"
}

resource "aws_api_gateway_deployment" "plain" {
  rest_api_id = "a1b2c3"
  stage_name  = ""
}

resource "aws_api_gateway_deployment" "bare" {
  rest_api_id = "a1b2c3"
}
