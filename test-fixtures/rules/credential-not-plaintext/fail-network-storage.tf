resource "aws_datasync_location_azure_blob" "a" {
  sas_configuration {
    token = "correct horse 7" # expect: fail
  }
}

resource "aws_datasync_location_fsx_ontap_file_system" "a" {
  protocol {
    smb {
      password = "correct horse 7" # expect: fail
    }
  }
}

resource "aws_datasync_location_fsx_windows_file_system" "a" {
  password = "correct horse 7" # expect: fail
}

resource "aws_datasync_location_hdfs" "a" {
  kerberos_keytab = "correct horse 7" # expect: fail
}

resource "aws_datasync_location_object_storage" "a" {
  secret_key = "correct horse 7" # expect: fail
}

resource "aws_datasync_location_smb" "a" {
  password = "correct horse 7" # expect: fail
}

resource "aws_vpn_connection" "a" {
  tunnel1_preshared_key = "correct horse 7" # expect: fail
}

resource "aws_verifiedaccess_trust_provider" "a" {
  oidc_options {
    client_secret = "correct horse 7" # expect: fail
  }
  native_application_oidc_options {
    client_secret = "correct horse 7" # expect: fail
  }
}

resource "aws_lb_listener" "a" {
  default_action {
    authenticate_oidc {
      client_secret = "correct horse 7" # expect: fail
    }
  }
}

resource "aws_lb_listener_rule" "a" {
  action {
    authenticate_oidc {
      client_secret = "correct horse 7" # expect: fail
    }
  }
}

resource "aws_fsx_ontap_file_system" "a" {
  fsx_admin_password = "correct horse 7" # expect: fail
}

resource "aws_fsx_ontap_storage_virtual_machine" "a" {
  svm_admin_password = "correct horse 7" # expect: fail
  active_directory_configuration {
    self_managed_active_directory_configuration {
      password = "correct horse 7" # expect: fail
    }
  }
}

resource "aws_fsx_windows_file_system" "a" {
  self_managed_active_directory {
    password = "correct horse 7" # expect: fail
  }
}
