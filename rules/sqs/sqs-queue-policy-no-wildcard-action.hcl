rule "sqs-queue-policy-no-wildcard-action" {
  title    = "SQS queue policy names the actions that it allows"
  practice = "identity.least-privilege"
  severity = "medium"
  resource = "AWS::SQS::QueuePolicy"
  require  = length(whole_service_grants(self.PolicyDocument, "sqs")) == 0
  message  = "The policy allows every action of Amazon SQS."
  why      = "Who was to send messages may then also read, purge and delete the queue, and change its policy."
  fix {
    say = "Name the actions that are needed, such as sqs:SendMessage."
  }
  aliases = [
    "CKV_AWS_72", "AVD-AWS-0097", "816ea8cf-d589-442d-a917-2dd0ce0e45e3", "F20", "guard:SQS_QUEUEPOLICY_NO_WILDCARD_ACTION",
  ]
  references = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"]
}
