terraform "aws_mq_broker" {
  becomes = "AWS::AmazonMQ::Broker"
  properties {
    BrokerName         = self.broker_name
    EngineType         = self.engine_type
    PubliclyAccessible = self.publicly_accessible
    Users              = [for u in self.user : { Username = u.username, Password = u.password }]
    LdapServerMetadata = { ServiceAccountPassword = self.ldap_server_metadata[0].service_account_password }
  }
}
