resource "random_password" "p" {
  length = 24
}

resource "aws_appstream_directory_config" "a" {
  service_account_credentials {
    account_password = random_password.p.result
  }
}

resource "aws_cognito_identity_provider" "a" {
  provider_details = {
    client_secret = random_password.p.result
    private_key   = random_password.p.result
  }
}

resource "aws_connect_user" "a" {
  password = random_password.p.result
}

resource "aws_directory_service_directory" "microsoftad" {
  type     = "MicrosoftAD"
  password = random_password.p.result
}

resource "aws_directory_service_directory" "simplead" {
  password = random_password.p.result
}

resource "aws_iam_server_certificate" "a" {
  private_key = random_password.p.result
}

resource "aws_sesv2_email_identity" "a" {
  dkim_signing_attributes {
    domain_signing_private_key = random_password.p.result
  }
}

resource "aws_sagemaker_workforce" "a" {
  oidc_config {
    client_secret = random_password.p.result
  }
}

resource "aws_transfer_certificate" "a" {
  private_key = random_password.p.result
}

resource "aws_transfer_host_key" "a" {
  host_key_body = random_password.p.result
}
