resource "aws_amplify_app" "a" {
  access_token           = "correct horse 7" # expect: fail
  oauth_token            = "correct horse 7" # expect: fail
  basic_auth_credentials = "correct horse 7" # expect: fail
  auto_branch_creation_config {
    basic_auth_credentials = "correct horse 7" # expect: fail
  }
}

resource "aws_amplify_branch" "a" {
  basic_auth_credentials = "correct horse 7" # expect: fail
}

resource "aws_api_gateway_api_key" "a" {
  value = "correct horse 7" # expect: fail
}

resource "aws_codebuild_source_credential" "a" {
  token = "correct horse 7" # expect: fail
}

resource "aws_codepipeline_webhook" "a" {
  authentication_configuration {
    secret_token = "correct horse 7" # expect: fail
  }
}

resource "aws_pinpoint_adm_channel" "a" {
  client_secret = "correct horse 7" # expect: fail
}

resource "aws_pinpoint_apns_channel" "a" {
  private_key = "correct horse 7" # expect: fail
  token_key   = "correct horse 7" # expect: fail
}

resource "aws_pinpoint_apns_sandbox_channel" "a" {
  private_key = "correct horse 7" # expect: fail
  token_key   = "correct horse 7" # expect: fail
}

resource "aws_pinpoint_apns_voip_channel" "a" {
  private_key = "correct horse 7" # expect: fail
  token_key   = "correct horse 7" # expect: fail
}

resource "aws_pinpoint_apns_voip_sandbox_channel" "a" {
  private_key = "correct horse 7" # expect: fail
  token_key   = "correct horse 7" # expect: fail
}

resource "aws_pinpoint_baidu_channel" "a" {
  api_key    = "correct horse 7" # expect: fail
  secret_key = "correct horse 7" # expect: fail
}

resource "aws_pinpoint_gcm_channel" "a" {
  api_key = "correct horse 7" # expect: fail
}
