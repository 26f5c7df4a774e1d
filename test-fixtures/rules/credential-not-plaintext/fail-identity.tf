resource "aws_appstream_directory_config" "a" {
  service_account_credentials {
    account_password = "correct horse 7" # expect: fail
  }
}

resource "aws_cognito_identity_provider" "a" {
  provider_details = {
    client_secret = "correct horse 7" # expect: fail
    private_key   = "correct horse 7" # expect: fail
  }
}

resource "aws_connect_user" "a" {
  password = "correct horse 7" # expect: fail
}

resource "aws_directory_service_directory" "microsoftad" {
  type     = "MicrosoftAD"
  password = "correct horse 7" # expect: fail
}

resource "aws_directory_service_directory" "simplead" {
  password = "correct horse 7" # expect: fail
}

resource "aws_iam_server_certificate" "a" {
  private_key = "correct horse 7" # expect: fail
}

resource "aws_sesv2_email_identity" "a" {
  dkim_signing_attributes {
    domain_signing_private_key = "correct horse 7" # expect: fail
  }
}

resource "aws_sagemaker_workforce" "a" {
  oidc_config {
    client_secret = "correct horse 7" # expect: fail
  }
}

resource "aws_transfer_certificate" "a" {
  private_key = "correct horse 7" # expect: fail
}

resource "aws_transfer_host_key" "a" {
  host_key_body = "correct horse 7" # expect: fail
}
