terraform "aws_sqs_queue" {
  becomes = "AWS::SQS::Queue"
  properties {
    QueueName            = self.name
    KmsMasterKeyId       = self.kms_master_key_id
    SqsManagedSseEnabled = self.sqs_managed_sse_enabled
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
