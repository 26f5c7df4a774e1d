# The rows of credentials.hcl for types that Terraform alone has.

view "aws_acm_certificate" { credentials = [{ Name = "the certificate's private key", Value = self.private_key }] }

view "aws_appfabric_app_authorization" {
  credentials = [
    { Name = "the API key", Value = self.credential[0].api_key_credential[0].api_key },
    { Name = "the client secret", Value = self.credential[0].oauth2_credential[0].client_secret },
  ]
}

view "aws_cognito_user" {
  credentials = [
    { Name = "the user's password", Value = self.password },
    { Name = "the user's first password", Value = self.temporary_password },
  ]
}

view "aws_directory_service_radius_settings" { credentials = [{ Name = "the secret shared with the RADIUS servers", Value = self.shared_secret }] }

view "aws_directory_service_trust" { credentials = [{ Name = "the password between the directories", Value = self.trust_password }] }

view "aws_kms_custom_key_store" {
  credentials = [
    { Name = "the key store's password", Value = self.key_store_password },
    { Name = "the key store's secret access key", Value = self.xks_proxy_authentication_credential[0].raw_secret_access_key },
  ]
}

view "aws_redshift_hsm_configuration" { credentials = [{ Name = "the password of the security module", Value = self.hsm_partition_password }] }

view "aws_sns_platform_application" { credentials = [{ Name = "the platform's credential", Value = self.platform_credential }] }

view "aws_storagegateway_file_system_association" { credentials = [{ Name = "the share's password", Value = self.password }] }

view "aws_storagegateway_gateway" {
  credentials = [
    { Name = "the guests' password", Value = self.smb_guest_password },
    { Name = "the directory account's password", Value = self.smb_active_directory_settings[0].password },
  ]
}

view "aws_transfer_server" { credentials = [{ Name = "the server's host key", Value = self.host_key }] }

# What is kept where secrets belong is in the code all the same if it was put there by the code: a document's members by their
# names, a bare text unless it only holds the place.

view "aws_secretsmanager_secret_version" {
  credentials = flatten([
    for s in [self.secret_string, self.secret_string_wo] : [
      for k, v in surely(try(length(keys(jsondecode(s))) > 0, false)) ? jsondecode(s) : { secret = s } :
      { Name = "what Secrets Manager is to keep", Value = v } if secret_literal(k, v)
    ]
  ])
}

view "aws_ssm_parameter" {
  credentials = [
    for v in [self.value, self.value_wo] : { Name = "what the parameter is to keep secret", Value = v }
    if self.type == "SecureString" && secret_literal("secret", v)
  ]
}
