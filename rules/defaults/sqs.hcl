default "AWS::SQS::Queue" "SqsManagedSseEnabled" {
  value  = true
  source = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html"
}
