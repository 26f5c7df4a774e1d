terraform "aws_mq_broker" {
  becomes = "AWS::AmazonMQ::Broker"
  properties {
    BrokerName         = self.broker_name
    EngineType         = self.engine_type
    PubliclyAccessible = self.publicly_accessible
    Users              = [for u in self.user : { Username = u.username, Password = u.password }]
  }
}
