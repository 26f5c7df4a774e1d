terraform "aws_appstream_directory_config" {
  becomes = "AWS::AppStream::DirectoryConfig"
  properties {
    ServiceAccountCredentials = { AccountPassword = self.service_account_credentials[0].account_password }
  }
}
