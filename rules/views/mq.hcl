view "AWS::AmazonMQ::Broker" { is_rabbit = upper(self.EngineType) == "RABBITMQ" }
