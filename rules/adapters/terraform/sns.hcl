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
    DeliveryStatusLogging = [for d in [
      { Protocol = "application", FailureFeedbackRoleArn = self.application_failure_feedback_role_arn, SuccessFeedbackRoleArn = self.application_success_feedback_role_arn, SuccessFeedbackSampleRate = self.application_success_feedback_sample_rate },
      { Protocol = "firehose", FailureFeedbackRoleArn = self.firehose_failure_feedback_role_arn, SuccessFeedbackRoleArn = self.firehose_success_feedback_role_arn, SuccessFeedbackSampleRate = self.firehose_success_feedback_sample_rate },
      { Protocol = "http/s", FailureFeedbackRoleArn = self.http_failure_feedback_role_arn, SuccessFeedbackRoleArn = self.http_success_feedback_role_arn, SuccessFeedbackSampleRate = self.http_success_feedback_sample_rate },
      { Protocol = "lambda", FailureFeedbackRoleArn = self.lambda_failure_feedback_role_arn, SuccessFeedbackRoleArn = self.lambda_success_feedback_role_arn, SuccessFeedbackSampleRate = self.lambda_success_feedback_sample_rate },
      { Protocol = "sqs", FailureFeedbackRoleArn = self.sqs_failure_feedback_role_arn, SuccessFeedbackRoleArn = self.sqs_success_feedback_role_arn, SuccessFeedbackSampleRate = self.sqs_success_feedback_sample_rate }
    ] : d if d.FailureFeedbackRoleArn != null || d.SuccessFeedbackRoleArn != null]
    Tags = self.tags
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

terraform "aws_sns_topic_subscription" {
  becomes = "AWS::SNS::Subscription"
  properties {
    TopicArn            = self.topic_arn
    Protocol            = self.protocol
    Endpoint            = self.endpoint
    FilterPolicy        = self.filter_policy
    FilterPolicyScope   = self.filter_policy_scope
    RawMessageDelivery  = self.raw_message_delivery
    RedrivePolicy       = self.redrive_policy
    SubscriptionRoleArn = self.subscription_role_arn
  }
}

terraform "aws_sns_topic_data_protection_policy" {
  part-of = "AWS::SNS::Topic"
  through = self.arn
  properties { DataProtectionPolicy = self.policy }
}
