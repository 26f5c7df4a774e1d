view "AWS::SNS::Topic" {
  names    = [self.TopicName, "arn:aws:sns:*:*:${self.TopicName}"]
  policies = pointing("AWS::SNS::TopicPolicy", "topics")[*].PolicyDocument
}

view "AWS::SNS::TopicPolicy" { topics = [for t in self.Topics : target(t, "AWS::SNS::Topic")] }
