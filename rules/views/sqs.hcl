view "AWS::SQS::Queue" {
  names    = [self.QueueName, "arn:aws:sqs:*:*:${self.QueueName}"]
  policies = pointing("AWS::SQS::QueuePolicy", "queues")[*].PolicyDocument
}

view "AWS::SQS::QueuePolicy" { queues = [for q in self.Queues : target(q, "AWS::SQS::Queue")] }
