resource "random_password" "p" {
  length = 24
}

resource "aws_amplify_app" "a" {
  access_token           = random_password.p.result
  oauth_token            = random_password.p.result
  basic_auth_credentials = random_password.p.result
  auto_branch_creation_config {
    basic_auth_credentials = random_password.p.result
  }
}

resource "aws_amplify_branch" "a" {
  basic_auth_credentials = random_password.p.result
}

resource "aws_api_gateway_api_key" "a" {
  value = random_password.p.result
}

resource "aws_codebuild_source_credential" "a" {
  token = random_password.p.result
}

resource "aws_codepipeline_webhook" "a" {
  authentication_configuration {
    secret_token = random_password.p.result
  }
}

resource "aws_pinpoint_adm_channel" "a" {
  client_secret = random_password.p.result
}

resource "aws_pinpoint_apns_channel" "a" {
  private_key = random_password.p.result
  token_key   = random_password.p.result
}

resource "aws_pinpoint_apns_sandbox_channel" "a" {
  private_key = random_password.p.result
  token_key   = random_password.p.result
}

resource "aws_pinpoint_apns_voip_channel" "a" {
  private_key = random_password.p.result
  token_key   = random_password.p.result
}

resource "aws_pinpoint_apns_voip_sandbox_channel" "a" {
  private_key = random_password.p.result
  token_key   = random_password.p.result
}

resource "aws_pinpoint_baidu_channel" "a" {
  api_key    = random_password.p.result
  secret_key = random_password.p.result
}

resource "aws_pinpoint_gcm_channel" "a" {
  api_key = random_password.p.result
}
