rule "sqs-queue-encryption-declared" {
  title    = "SQS queue says how its messages are encrypted"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  resource = "AWS::SQS::Queue"
  require  = written(self.SqsManagedSseEnabled) || (self.KmsMasterKeyId != null && self.KmsMasterKeyId != "")
  message  = "The queue leaves encryption to what was the default on the day that it was made."
  why      = <<-END
    New queues are encrypted by default since October 2022; one that is older keeps its messages in clear until
    somebody says otherwise.
  END
  fix {
    say = "Say sqs_managed_sse_enabled (SqsManagedSseEnabled) true, or name a key."
  }
  aliases = [
    "CKV_AWS_27",
  ]
  references = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"]
}
