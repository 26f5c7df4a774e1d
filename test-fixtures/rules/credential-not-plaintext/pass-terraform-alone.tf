resource "random_password" "p" {
  length = 24
}

resource "aws_acm_certificate" "a" {
  private_key = random_password.p.result
}

resource "aws_appfabric_app_authorization" "a" {
  credential {
    api_key_credential {
      api_key = random_password.p.result
    }
    oauth2_credential {
      client_secret = random_password.p.result
    }
  }
}

resource "aws_cognito_user" "a" {
  password           = random_password.p.result
  temporary_password = random_password.p.result
}

resource "aws_directory_service_radius_settings" "a" {
  shared_secret = random_password.p.result
}

resource "aws_directory_service_trust" "a" {
  trust_password = random_password.p.result
}

resource "aws_kms_custom_key_store" "a" {
  key_store_password = random_password.p.result
  xks_proxy_authentication_credential {
    raw_secret_access_key = random_password.p.result
  }
}

resource "aws_redshift_hsm_configuration" "a" {
  hsm_partition_password = random_password.p.result
}

resource "aws_sns_platform_application" "a" {
  platform_credential = random_password.p.result
}

resource "aws_storagegateway_file_system_association" "a" {
  password = random_password.p.result
}

resource "aws_storagegateway_gateway" "a" {
  smb_guest_password = random_password.p.result
  smb_active_directory_settings {
    password = random_password.p.result
  }
}

resource "aws_transfer_server" "a" {
  host_key = random_password.p.result
}
