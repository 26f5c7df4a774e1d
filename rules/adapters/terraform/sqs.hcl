terraform "aws_sqs_queue" {
  becomes = "AWS::SQS::Queue"
  properties {
    QueueName                    = self.name
    KmsMasterKeyId               = self.kms_master_key_id
    SqsManagedSseEnabled         = self.sqs_managed_sse_enabled
    ContentBasedDeduplication    = self.content_based_deduplication
    DeduplicationScope           = self.deduplication_scope
    DelaySeconds                 = self.delay_seconds
    FifoQueue                    = self.fifo_queue
    FifoThroughputLimit          = self.fifo_throughput_limit
    KmsDataKeyReusePeriodSeconds = self.kms_data_key_reuse_period_seconds
    RedriveAllowPolicy           = self.redrive_allow_policy
    RedrivePolicy                = self.redrive_policy
    Tags                         = self.tags
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
