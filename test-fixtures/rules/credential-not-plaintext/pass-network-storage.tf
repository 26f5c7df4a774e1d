resource "random_password" "p" {
  length = 24
}

resource "aws_datasync_location_azure_blob" "a" {
  sas_configuration {
    token = random_password.p.result
  }
}

resource "aws_datasync_location_fsx_ontap_file_system" "a" {
  protocol {
    smb {
      password = random_password.p.result
    }
  }
}

resource "aws_datasync_location_fsx_windows_file_system" "a" {
  password = random_password.p.result
}

resource "aws_datasync_location_hdfs" "a" {
  kerberos_keytab = random_password.p.result
}

resource "aws_datasync_location_object_storage" "a" {
  secret_key = random_password.p.result
}

resource "aws_datasync_location_smb" "a" {
  password = random_password.p.result
}

resource "aws_vpn_connection" "a" {
  tunnel1_preshared_key = random_password.p.result
}

resource "aws_verifiedaccess_trust_provider" "a" {
  oidc_options {
    client_secret = random_password.p.result
  }
  native_application_oidc_options {
    client_secret = random_password.p.result
  }
}

resource "aws_lb_listener" "a" {
  default_action {
    authenticate_oidc {
      client_secret = random_password.p.result
    }
  }
}

resource "aws_lb_listener_rule" "a" {
  action {
    authenticate_oidc {
      client_secret = random_password.p.result
    }
  }
}

resource "aws_fsx_ontap_file_system" "a" {
  fsx_admin_password = random_password.p.result
}

resource "aws_fsx_ontap_storage_virtual_machine" "a" {
  svm_admin_password = random_password.p.result
  active_directory_configuration {
    self_managed_active_directory_configuration {
      password = random_password.p.result
    }
  }
}

resource "aws_fsx_windows_file_system" "a" {
  self_managed_active_directory {
    password = random_password.p.result
  }
}
