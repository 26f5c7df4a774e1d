terraform "aws_mq_broker" {
  becomes = "AWS::AmazonMQ::Broker"
  properties {
    BrokerName              = self.broker_name
    EngineType              = self.engine_type
    PubliclyAccessible      = self.publicly_accessible
    AutoMinorVersionUpgrade = self.auto_minor_version_upgrade
    EncryptionOptions       = { KmsKeyId = self.encryption_options[0].kms_key_id, UseAwsOwnedKey = self.encryption_options[0].use_aws_owned_key }
    Logs                    = { General = self.logs[0].general, Audit = self.logs[0].audit }
    Users                   = [for u in self.user : { Username = u.username, Password = u.password, ConsoleAccess = u.console_access, Groups = u.groups }]
    LdapServerMetadata = {
      Hosts                  = self.ldap_server_metadata[0].hosts
      RoleBase               = self.ldap_server_metadata[0].role_base
      RoleSearchMatching     = self.ldap_server_metadata[0].role_search_matching
      UserBase               = self.ldap_server_metadata[0].user_base
      UserSearchMatching     = self.ldap_server_metadata[0].user_search_matching
      ServiceAccountUsername = self.ldap_server_metadata[0].service_account_username
      ServiceAccountPassword = self.ldap_server_metadata[0].service_account_password
    }
    AuthenticationStrategy          = self.authentication_strategy
    Configuration                   = [for c in self.configuration : { Id = c.id, Revision = c.revision }][0]
    DataReplicationMode             = self.data_replication_mode
    DataReplicationPrimaryBrokerArn = self.data_replication_primary_broker_arn
    DeploymentMode                  = self.deployment_mode
    EngineVersion                   = self.engine_version
    HostInstanceType                = self.host_instance_type
    MaintenanceWindowStartTime      = [for t in self.maintenance_window_start_time : { DayOfWeek = t.day_of_week, TimeOfDay = t.time_of_day, TimeZone = t.time_zone }][0]
    SecurityGroups                  = self.security_groups
    StorageType                     = self.storage_type
    SubnetIds                       = self.subnet_ids
    Tags                            = self.tags
  }
}

terraform "aws_mq_configuration" {
  becomes = "AWS::AmazonMQ::Configuration"
  properties {
    Name                   = self.name
    AuthenticationStrategy = self.authentication_strategy
    Data                   = self.data
    Description            = self.description
    EngineType             = self.engine_type
    EngineVersion          = self.engine_version
    Tags                   = self.tags
  }
}
