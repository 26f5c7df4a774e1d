resource "aws_pinpoint_adm_channel" "example" {
  application_id = "application_id"
  client_id      = "client_id"
  client_secret  = "client_secret"
  enabled        = true
}

resource "aws_pinpoint_apns_channel" "example" {
  application_id                = "application_id"
  bundle_id                     = "bundle_id"
  certificate                   = "certificate"
  default_authentication_method = "default_authentication_method"
  enabled                       = true
  private_key                   = "private_key"
  team_id                       = "team_id"
  token_key                     = "token_key"
  token_key_id                  = "token_key_id"
}

resource "aws_pinpoint_apns_sandbox_channel" "example" {
  application_id                = "application_id"
  bundle_id                     = "bundle_id"
  certificate                   = "certificate"
  default_authentication_method = "default_authentication_method"
  enabled                       = true
  private_key                   = "private_key"
  team_id                       = "team_id"
  token_key                     = "token_key"
  token_key_id                  = "token_key_id"
}

resource "aws_pinpoint_apns_voip_channel" "example" {
  application_id                = "application_id"
  bundle_id                     = "bundle_id"
  certificate                   = "certificate"
  default_authentication_method = "default_authentication_method"
  enabled                       = true
  private_key                   = "private_key"
  team_id                       = "team_id"
  token_key                     = "token_key"
  token_key_id                  = "token_key_id"
}

resource "aws_pinpoint_apns_voip_sandbox_channel" "example" {
  application_id                = "application_id"
  bundle_id                     = "bundle_id"
  certificate                   = "certificate"
  default_authentication_method = "default_authentication_method"
  enabled                       = true
  private_key                   = "private_key"
  team_id                       = "team_id"
  token_key                     = "token_key"
  token_key_id                  = "token_key_id"
}

resource "aws_pinpoint_baidu_channel" "example" {
  api_key        = "api_key"
  application_id = "application_id"
  enabled        = true
  secret_key     = "secret_key"
}

resource "aws_pinpoint_gcm_channel" "example" {
  api_key                       = "api_key"
  application_id                = "application_id"
  default_authentication_method = "default_authentication_method"
  enabled                       = true
  service_json                  = "service_json"
}
