# What of a resource is a credential: a password, a token, a private key. One row for each property of each type; the rule
# `credential-not-plaintext` judges them all. `Name` ends the sentence "The code holds …".
# Types that CloudFormation lacks stand in credentials-terraform.hcl.

view "AWS::AmazonMQ::Broker" {
  credentials = concat(
    [{ Name = "the LDAP service account's password", Value = self.LdapServerMetadata.ServiceAccountPassword }],
    [for x in self.Users : { Name = "a user's password", Value = x.Password }]
  )
}

view "AWS::Amplify::App" {
  credentials = [
    { Name = "the repository's access token", Value = self.AccessToken },
    { Name = "the repository's OAuth token", Value = self.OauthToken },
    { Name = "the password of the app's basic authentication", Value = self.BasicAuthConfig.Password },
    { Name = "the password of new branches' basic authentication", Value = self.AutoBranchCreationConfig.BasicAuthConfig.Password },
  ]
}

view "AWS::Amplify::Branch" { credentials = [{ Name = "the password of the branch's basic authentication", Value = self.BasicAuthConfig.Password }] }

view "AWS::ApiGateway::ApiKey" { credentials = [{ Name = "the API key", Value = self.Value }] }

view "AWS::AppStream::DirectoryConfig" { credentials = [{ Name = "the directory account's password", Value = self.ServiceAccountCredentials.AccountPassword }] }

view "AWS::BackupGateway::Hypervisor" { credentials = [{ Name = "the hypervisor's password", Value = self.Password }] }

view "AWS::CodeBuild::SourceCredential" { credentials = [{ Name = "the repository's token", Value = self.Token }] }

view "AWS::CodePipeline::Webhook" { credentials = [{ Name = "the webhook's secret", Value = self.AuthenticationConfiguration.SecretToken }] }

view "AWS::CodeStar::GitHubRepository" { credentials = [{ Name = "the repository's access token", Value = self.RepositoryAccessToken }] }

view "AWS::Cognito::UserPoolIdentityProvider" {
  credentials = [
    { Name = "the identity provider's client secret", Value = self.ProviderDetails.client_secret },
    { Name = "the identity provider's private key", Value = self.ProviderDetails.private_key },
  ]
}

view "AWS::Connect::User" { credentials = [{ Name = "the user's password", Value = self.Password }] }

view "AWS::DMS::Endpoint" {
  credentials = [
    {
      Name    = "the endpoint's password"
      Value   = self.Password
      Instead = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
    },
    {
      Name    = "MongoDB's password"
      Value   = self.MongoDbSettings.Password
      Instead = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
    },
    {
      Name    = "Kafka's password"
      Value   = self.KafkaSettings.SaslPassword
      Instead = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
    },
    {
      Name    = "the password of Kafka's client key"
      Value   = self.KafkaSettings.SslClientKeyPassword
      Instead = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
    },
    {
      Name    = "Redis's password"
      Value   = self.RedisSettings.AuthPassword
      Instead = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
    },
    {
      Name    = "MySQL's password"
      Value   = self.GcpMySQLSettings.Password
      Instead = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
    },
    {
      Name    = "SQL Server's password"
      Value   = self.MicrosoftSqlServerSettings.Password
      Instead = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
    },
    {
      Name    = "the password of Oracle's storage"
      Value   = self.OracleSettings.AsmPassword
      Instead = "Name a secret of Secrets Manager in secrets_manager_arn (SecretsManagerSecretId)."
    },
  ]
}

view "AWS::DataSync::LocationAzureBlob" {
  credentials = [{
    Name    = "the container's access token"
    Value   = self.AzureBlobSasConfiguration.AzureBlobSasToken
    Instead = "Name a secret of Secrets Manager in CustomSecretConfig, where the provider knows it."
  }]
}

view "AWS::DataSync::LocationFSxONTAP" {
  credentials = [{
    Name    = "the share's password"
    Value   = self.Protocol.SMB.Password
    Instead = "Name a secret of Secrets Manager in CustomSecretConfig, where the provider knows it."
  }]
}

view "AWS::DataSync::LocationFSxWindows" {
  credentials = [{
    Name    = "the share's password"
    Value   = self.Password
    Instead = "Name a secret of Secrets Manager in CustomSecretConfig, where the provider knows it."
  }]
}

view "AWS::DataSync::LocationHDFS" {
  credentials = [{
    Name    = "the Kerberos keys"
    Value   = self.KerberosKeytab
    Instead = "Name a secret of Secrets Manager in CustomSecretConfig, where the provider knows it."
  }]
}

view "AWS::DataSync::LocationObjectStorage" {
  credentials = [{
    Name    = "the storage's secret key"
    Value   = self.SecretKey
    Instead = "Name a secret of Secrets Manager in CustomSecretConfig, where the provider knows it."
  }]
}

view "AWS::DataSync::LocationSMB" {
  credentials = [
    {
      Name    = "the share's password"
      Value   = self.Password
      Instead = "Name a secret of Secrets Manager in CustomSecretConfig, where the provider knows it."
    },
    {
      Name    = "the Kerberos keys"
      Value   = self.KerberosKeytab
      Instead = "Name a secret of Secrets Manager in CustomSecretConfig, where the provider knows it."
    },
  ]
}

view "AWS::DirectConnect::PrivateVirtualInterface" { credentials = [for x in self.BgpPeers : { Name = "the BGP peer's key", Value = x.AuthKey }] }

view "AWS::DirectConnect::PublicVirtualInterface" { credentials = [for x in self.BgpPeers : { Name = "the BGP peer's key", Value = x.AuthKey }] }

view "AWS::DirectConnect::TransitVirtualInterface" { credentials = [for x in self.BgpPeers : { Name = "the BGP peer's key", Value = x.AuthKey }] }

view "AWS::DirectoryService::MicrosoftAD" { credentials = [{ Name = "the directory administrator's password", Value = self.Password }] }

view "AWS::DirectoryService::SimpleAD" { credentials = [{ Name = "the directory administrator's password", Value = self.Password }] }

view "AWS::DocDB::DBCluster" {
  credentials = [{
    Name    = "the master user's password"
    Value   = self.MasterUserPassword
    Instead = "Let AWS keep it (manage_master_user_password, ManageMasterUserPassword)."
  }]
}

view "AWS::DocDBElastic::Cluster" { credentials = [{ Name = "the administrator's password", Value = self.AdminUserPassword }] }

view "AWS::EC2::VPNConnection" { credentials = [for x in self.VpnTunnelOptionsSpecifications : { Name = "a tunnel's shared key", Value = x.PreSharedKey }] }

view "AWS::EC2::VerifiedAccessTrustProvider" {
  credentials = [
    { Name = "the client secret", Value = self.OidcOptions.ClientSecret },
    { Name = "the applications' client secret", Value = self.NativeApplicationOidcOptions.ClientSecret },
  ]
}

view "AWS::EMR::Cluster" {
  credentials = [
    { Name = "the password of Kerberos's administrator", Value = self.KerberosAttributes.KdcAdminPassword },
    { Name = "the password with which machines join the directory", Value = self.KerberosAttributes.ADDomainJoinPassword },
    { Name = "the password between the Kerberos realms", Value = self.KerberosAttributes.CrossRealmTrustPrincipalPassword },
  ]
}

view "AWS::ElastiCache::ReplicationGroup" {
  credentials = [{
    Name    = "the cache's auth token"
    Value   = self.AuthToken
    Instead = "Keep the token in Secrets Manager, or let users log in with IAM (user groups)."
  }]
}

view "AWS::ElastiCache::User" {
  credentials = concat(
    [for x in self.Passwords : {
      Name    = "the user's password"
      Value   = x
      Instead = "Let the user log in with IAM."
    }],
    [for x in self.AuthenticationMode.Passwords : {
      Name    = "the user's password"
      Value   = x
      Instead = "Let the user log in with IAM."
    }]
  )
}

view "AWS::ElasticLoadBalancingV2::Listener" { credentials = [for x in self.DefaultActions : { Name = "the client secret", Value = x.AuthenticateOidcConfig.ClientSecret }] }

view "AWS::ElasticLoadBalancingV2::ListenerRule" { credentials = [for x in self.Actions : { Name = "the client secret", Value = x.AuthenticateOidcConfig.ClientSecret }] }

view "AWS::Elasticsearch::Domain" {
  credentials = [{
    Name    = "the master user's password"
    Value   = self.AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword
    Instead = "Let an IAM role be the master user."
  }]
}

view "AWS::Events::Connection" {
  credentials = [
    { Name = "the API key", Value = self.AuthParameters.ApiKeyAuthParameters.ApiKeyValue },
    { Name = "the password", Value = self.AuthParameters.BasicAuthParameters.Password },
    { Name = "the client secret", Value = self.AuthParameters.OAuthParameters.ClientParameters.ClientSecret },
  ]
}

view "AWS::FSx::FileSystem" {
  credentials = [
    { Name = "the file system administrator's password", Value = self.OntapConfiguration.FsxAdminPassword },
    { Name = "the directory account's password", Value = self.WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password },
  ]
}

view "AWS::FSx::StorageVirtualMachine" {
  credentials = [
    { Name = "the administrator's password", Value = self.SvmAdminPassword },
    { Name = "the directory account's password", Value = self.ActiveDirectoryConfiguration.SelfManagedActiveDirectoryConfiguration.Password },
  ]
}

view "AWS::Glue::Connection" {
  credentials = [
    {
      Name    = "the connection's password"
      Value   = self.ConnectionInput.ConnectionProperties.PASSWORD
      Instead = "Name a secret of Secrets Manager (SECRET_ID, SecretArn)."
    },
    {
      Name    = "the connection's password"
      Value   = self.ConnectionInput.AuthenticationConfiguration.BasicAuthenticationCredentials.Password
      Instead = "Name a secret of Secrets Manager (SECRET_ID, SecretArn)."
    },
    {
      Name    = "the client secret"
      Value   = self.ConnectionInput.AuthenticationConfiguration.OAuth2Properties.OAuth2Credentials.UserManagedClientApplicationClientSecret
      Instead = "Name a secret of Secrets Manager (SECRET_ID, SecretArn)."
    },
  ]
}

view "AWS::IAM::ServerCertificate" {
  credentials = [{
    Name    = "the certificate's private key"
    Value   = self.PrivateKey
    Instead = "Let AWS Certificate Manager keep certificate and key."
  }]
}

view "AWS::IAM::User" {
  credentials = [{
    Name         = "the password with which the user signs in to the console"
    Value        = self.LoginProfile.Password
    Instead      = "Let people sign in through IAM Identity Center."
    OpensConsole = true
  }]
}

view "AWS::IoTWireless::PartnerAccount" { credentials = [{ Name = "the application server's private key", Value = self.Sidewalk.AppServerPrivateKey }] }

view "AWS::KinesisFirehose::DeliveryStream" {
  credentials = [
    {
      Name    = "the warehouse user's password"
      Value   = self.RedshiftDestinationConfiguration.Password
      Instead = "Name a secret of Secrets Manager in secrets_manager_configuration (SecretsManagerConfiguration)."
    },
    {
      Name    = "Splunk's token"
      Value   = self.SplunkDestinationConfiguration.HECToken
      Instead = "Name a secret of Secrets Manager in secrets_manager_configuration (SecretsManagerConfiguration)."
    },
    {
      Name    = "the endpoint's access key"
      Value   = self.HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey
      Instead = "Name a secret of Secrets Manager in secrets_manager_configuration (SecretsManagerConfiguration)."
    },
    {
      Name    = "Snowflake's private key"
      Value   = self.SnowflakeDestinationConfiguration.PrivateKey
      Instead = "Name a secret of Secrets Manager in secrets_manager_configuration (SecretsManagerConfiguration)."
    },
    {
      Name    = "the passphrase of Snowflake's private key"
      Value   = self.SnowflakeDestinationConfiguration.KeyPassphrase
      Instead = "Name a secret of Secrets Manager in secrets_manager_configuration (SecretsManagerConfiguration)."
    },
  ]
}

view "AWS::Lightsail::Database" { credentials = [{ Name = "the master user's password", Value = self.MasterUserPassword }] }

view "AWS::ManagedBlockchain::Member" { credentials = [{ Name = "the administrator's password", Value = self.MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration.AdminPassword }] }

view "AWS::MemoryDB::User" {
  credentials = [for x in self.AuthenticationMode.Passwords : {
    Name    = "the user's password"
    Value   = x
    Instead = "Let the user log in with IAM."
  }]
}

view "AWS::OpenSearchService::Domain" {
  credentials = [{
    Name    = "the master user's password"
    Value   = self.AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword
    Instead = "Let an IAM role be the master user."
  }]
}

view "AWS::OpsWorks::App" {
  credentials = [
    { Name = "the password of the app's source", Value = self.AppSource.Password },
    { Name = "the certificate's private key", Value = self.SslConfiguration.PrivateKey },
  ]
}

view "AWS::OpsWorks::Stack" {
  credentials = concat(
    [{ Name = "the password of the cookbooks' source", Value = self.CustomCookbooksSource.Password }],
    [for x in self.RdsDbInstances : { Name = "the database's password", Value = x.DbPassword }]
  )
}

view "AWS::Pinpoint::ADMChannel" { credentials = [{ Name = "the channel's client secret", Value = self.ClientSecret }] }

view "AWS::Pinpoint::APNSChannel" {
  credentials = [
    { Name = "the channel's private key", Value = self.PrivateKey },
    { Name = "the channel's token key", Value = self.TokenKey },
  ]
}

view "AWS::Pinpoint::APNSSandboxChannel" {
  credentials = [
    { Name = "the channel's private key", Value = self.PrivateKey },
    { Name = "the channel's token key", Value = self.TokenKey },
  ]
}

view "AWS::Pinpoint::APNSVoipChannel" {
  credentials = [
    { Name = "the channel's private key", Value = self.PrivateKey },
    { Name = "the channel's token key", Value = self.TokenKey },
  ]
}

view "AWS::Pinpoint::APNSVoipSandboxChannel" {
  credentials = [
    { Name = "the channel's private key", Value = self.PrivateKey },
    { Name = "the channel's token key", Value = self.TokenKey },
  ]
}

view "AWS::Pinpoint::BaiduChannel" {
  credentials = [
    { Name = "the channel's API key", Value = self.ApiKey },
    { Name = "the channel's secret key", Value = self.SecretKey },
  ]
}

view "AWS::Pinpoint::GCMChannel" { credentials = [{ Name = "the channel's API key", Value = self.ApiKey }] }

view "AWS::QuickSight::DataSource" {
  credentials = [
    {
      Name    = "the database user's password"
      Value   = self.Credentials.CredentialPair.Password
      Instead = "Name a secret of Secrets Manager (SecretArn)."
    },
    {
      Name    = "the database user's private key"
      Value   = self.Credentials.KeyPairCredentials.PrivateKey
      Instead = "Name a secret of Secrets Manager (SecretArn)."
    },
  ]
}

view "AWS::RDS::DBCluster" {
  credentials = [{
    Name    = "the master user's password"
    Value   = self.MasterUserPassword
    Instead = "Let AWS keep it (manage_master_user_password, ManageMasterUserPassword)."
  }]
}

view "AWS::RDS::DBInstance" {
  credentials = [{
    Name    = "the master user's password"
    Value   = self.MasterUserPassword
    Instead = "Let AWS keep it (manage_master_user_password, ManageMasterUserPassword)."
  }]
}

view "AWS::Redshift::Cluster" {
  credentials = [{
    Name    = "the master user's password"
    Value   = self.MasterUserPassword
    Instead = "Let AWS keep it (manage_master_user_password, ManageMasterUserPassword)."
  }]
}

view "AWS::RedshiftServerless::Namespace" {
  credentials = [{
    Name    = "the administrator's password"
    Value   = self.AdminUserPassword
    Instead = "Let AWS keep it (manage_admin_password, ManageAdminPassword)."
  }]
}

view "AWS::SES::EmailIdentity" {
  credentials = [{
    Name    = "the domain's signing key"
    Value   = self.DkimSigningAttributes.DomainSigningPrivateKey
    Instead = "Let Amazon SES make and rotate the key (Easy DKIM)."
  }]
}

view "AWS::SageMaker::Workforce" { credentials = [{ Name = "the client secret", Value = self.OidcConfig.ClientSecret }] }

view "AWS::Timestream::InfluxDBCluster" { credentials = [{ Name = "the administrator's password", Value = self.Password }] }

view "AWS::Timestream::InfluxDBInstance" { credentials = [{ Name = "the administrator's password", Value = self.Password }] }

view "AWS::Transfer::Certificate" { credentials = [{ Name = "the certificate's private key", Value = self.PrivateKey }] }

view "AWS::Transfer::HostKey" { credentials = [{ Name = "the server's host key", Value = self.HostKeyBody }] }

view "Alexa::ASK::Skill" {
  credentials = [
    { Name = "the client secret", Value = self.AuthenticationConfiguration.ClientSecret },
    { Name = "the refresh token", Value = self.AuthenticationConfiguration.RefreshToken },
  ]
}

# What AWS has no CloudFormation type or property for: Terraform's own names.

view "AWS::SecretsManager::Secret" {
  credentials = [
    for k, v in surely(try(length(keys(jsondecode(self.SecretString))) > 0, false)) ? jsondecode(self.SecretString) : { secret = self.SecretString } :
    { Name = "what Secrets Manager is to keep", Value = v } if secret_literal(k, v)
  ]
}
