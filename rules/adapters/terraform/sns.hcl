terraform "aws_sns_topic" {
  becomes = "AWS::SNS::Topic"
  properties {
    TopicName                 = self.name
    KmsMasterKeyId            = self.kms_master_key_id
    ArchivePolicy             = self.archive_policy
    ContentBasedDeduplication = self.content_based_deduplication
    DisplayName               = self.display_name
    FifoThroughputScope       = self.fifo_throughput_scope
    FifoTopic                 = self.fifo_topic
    SignatureVersion          = self.signature_version
    TracingConfig             = self.tracing_config
    Tags                      = self.tags
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
