terraform "aws_mq_broker" {
  becomes = "AWS::AmazonMQ::Broker"
  properties {
    BrokerName              = self.broker_name
    EngineType              = self.engine_type
    PubliclyAccessible      = self.publicly_accessible
    AutoMinorVersionUpgrade = self.auto_minor_version_upgrade
    EncryptionOptions       = { KmsKeyId = self.encryption_options[0].kms_key_id, UseAwsOwnedKey = self.encryption_options[0].use_aws_owned_key }
    Logs                    = { General = self.logs[0].general, Audit = self.logs[0].audit }
    Users                   = [for u in self.user : { Username = u.username, Password = u.password }]
    LdapServerMetadata      = { ServiceAccountPassword = self.ldap_server_metadata[0].service_account_password }
  }
}
