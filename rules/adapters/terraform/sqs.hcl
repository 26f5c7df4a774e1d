terraform "aws_sqs_queue" {
  becomes = "AWS::SQS::Queue"
  properties {
    QueueName                     = self.name
    KmsMasterKeyId                = self.kms_master_key_id
    SqsManagedSseEnabled          = self.sqs_managed_sse_enabled
    ContentBasedDeduplication     = self.content_based_deduplication
    DeduplicationScope            = self.deduplication_scope
    DelaySeconds                  = self.delay_seconds
    FifoQueue                     = self.fifo_queue
    FifoThroughputLimit           = self.fifo_throughput_limit
    KmsDataKeyReusePeriodSeconds  = self.kms_data_key_reuse_period_seconds
    RedriveAllowPolicy            = self.redrive_allow_policy
    RedrivePolicy                 = self.redrive_policy
    MaximumMessageSize            = self.max_message_size
    MessageRetentionPeriod        = self.message_retention_seconds
    ReceiveMessageWaitTimeSeconds = self.receive_wait_time_seconds
    VisibilityTimeout             = self.visibility_timeout_seconds
    Tags                          = self.tags
  }
}

terraform "aws_sqs_queue" {
  becomes = "AWS::SQS::QueuePolicy"
  when    = self.policy != null
  properties {
    PolicyDocument = self.policy
    Queues         = [self.id]
  }
}

terraform "aws_sqs_queue_policy" {
  becomes = "AWS::SQS::QueuePolicy"
  properties {
    PolicyDocument = self.policy
    Queues         = [self.queue_url]
  }
}

terraform "aws_sqs_queue_redrive_policy" {
  part-of = "AWS::SQS::Queue"
  through = self.queue_url
  properties { RedrivePolicy = self.redrive_policy }
}

terraform "aws_sqs_queue_redrive_allow_policy" {
  part-of = "AWS::SQS::Queue"
  through = self.queue_url
  properties { RedriveAllowPolicy = self.redrive_allow_policy }
}
