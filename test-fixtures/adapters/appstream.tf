resource "aws_appstream_directory_config" "example" {
  certificate_based_auth_properties {
    certificate_authority_arn = "certificate_based_auth_properties.certificate_authority_arn"
    status                    = "certificate_based_auth_properties.status"
  }
  directory_name                          = "directory_name"
  organizational_unit_distinguished_names = ["organizational_unit_distinguished_names"]
  service_account_credentials {
    account_name     = "service_account_credentials.account_name"
    account_password = "service_account_credentials.account_password"
  }
}
