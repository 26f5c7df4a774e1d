terraform "aws_quicksight_data_source" {
  becomes = "AWS::QuickSight::DataSource"
  properties {
    Credentials = {
      CredentialPair = { Password = self.credentials[0].credential_pair[0].password }
    }
  }
}
