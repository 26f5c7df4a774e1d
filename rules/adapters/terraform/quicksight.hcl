terraform "aws_quicksight_data_source" {
  becomes = "AWS::QuickSight::DataSource"
  properties {
    Credentials = {
      CopySourceArn  = self.credentials[0].copy_source_arn
      SecretArn      = self.credentials[0].secret_arn
      CredentialPair = { Username = self.credentials[0].credential_pair[0].username, Password = self.credentials[0].credential_pair[0].password }
    }
    AwsAccountId            = self.aws_account_id
    DataSourceId            = self.data_source_id
    Name                    = self.name
    Permissions             = [for p in self.permission : { Actions = p.actions, Principal = p.principal }]
    SslProperties           = [for p in self.ssl_properties : { DisableSsl = p.disable_ssl }][0]
    Type                    = self.type
    VpcConnectionProperties = [for p in self.vpc_connection_properties : { VpcConnectionArn = p.vpc_connection_arn }][0]

    Tags = self.tags
  }
}
