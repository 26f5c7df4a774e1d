resource "aws_acm_certificate" "a" {
  private_key = "correct horse 7" # expect: fail
}

resource "aws_appfabric_app_authorization" "a" {
  credential {
    api_key_credential {
      api_key = "correct horse 7" # expect: fail
    }
    oauth2_credential {
      client_secret = "correct horse 7" # expect: fail
    }
  }
}

resource "aws_cognito_user" "a" {
  password           = "correct horse 7" # expect: fail
  temporary_password = "correct horse 7" # expect: fail
}

resource "aws_directory_service_radius_settings" "a" {
  shared_secret = "correct horse 7" # expect: fail
}

resource "aws_directory_service_trust" "a" {
  trust_password = "correct horse 7" # expect: fail
}

resource "aws_kms_custom_key_store" "a" {
  key_store_password = "correct horse 7" # expect: fail
  xks_proxy_authentication_credential {
    raw_secret_access_key = "correct horse 7" # expect: fail
  }
}

resource "aws_redshift_hsm_configuration" "a" {
  hsm_partition_password = "correct horse 7" # expect: fail
}

resource "aws_sns_platform_application" "a" {
  platform_credential = "correct horse 7" # expect: fail
}

resource "aws_storagegateway_file_system_association" "a" {
  password = "correct horse 7" # expect: fail
}

resource "aws_storagegateway_gateway" "a" {
  smb_guest_password = "correct horse 7" # expect: fail
  smb_active_directory_settings {
    password = "correct horse 7" # expect: fail
  }
}

resource "aws_transfer_server" "a" {
  host_key = "correct horse 7" # expect: fail
}
