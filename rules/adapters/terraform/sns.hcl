terraform "aws_sns_topic" {
  becomes = "AWS::SNS::Topic"
  properties {
    TopicName      = self.name
    KmsMasterKeyId = self.kms_master_key_id
  }
}

terraform "aws_sns_topic" {
  becomes = "AWS::SNS::TopicPolicy"
  when    = self.policy != null
  properties {
    PolicyDocument = self.policy
    Topics         = [self.arn]
  }
}

terraform "aws_sns_topic_policy" {
  becomes = "AWS::SNS::TopicPolicy"
  properties {
    PolicyDocument = self.policy
    Topics         = [self.arn]
  }
}
