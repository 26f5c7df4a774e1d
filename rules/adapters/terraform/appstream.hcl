terraform "aws_appstream_directory_config" {
  becomes = "AWS::AppStream::DirectoryConfig"
  properties {
    ServiceAccountCredentials            = { AccountName = self.service_account_credentials[0].account_name, AccountPassword = self.service_account_credentials[0].account_password }
    CertificateBasedAuthProperties       = [for p in self.certificate_based_auth_properties : { CertificateAuthorityArn = p.certificate_authority_arn, Status = p.status }][0]
    DirectoryName                        = self.directory_name
    OrganizationalUnitDistinguishedNames = self.organizational_unit_distinguished_names
  }
}
