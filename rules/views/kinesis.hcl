# A stream that reads from Kinesis, Kafka or a database takes nothing directly; its source's encryption holds.
view "AWS::KinesisFirehose::DeliveryStream" {
  encrypts   = given
  takes_puts = self.KinesisStreamSourceConfiguration == null && self.MSKSourceConfiguration == null && self.DatabaseSourceConfiguration == null
}

view "AWS::Kinesis::Stream" {
  names    = [self.Name, "arn:aws:kinesis:*:*:stream/${self.Name}"]
  policies = pointing("AWS::Kinesis::ResourcePolicy", "stream")[*].ResourcePolicy
}

view "AWS::Kinesis::ResourcePolicy" { stream = target(self.ResourceArn, "AWS::Kinesis::Stream") }
