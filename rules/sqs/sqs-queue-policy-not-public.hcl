rule "sqs-queue-policy-not-public" {
  title    = "SQS queue policy lets in named principals only"
  practice = "identity.least-privilege"
  severity = "critical"
  resource = "AWS::SQS::QueuePolicy"
  require  = length(public_grants(self.PolicyDocument, "sqs")) == 0
  message  = "Anyone can use this queue."
  why      = "A stranger reads what waits in the queue, or feeds the workers behind it."
  fix {
    say = "Name the principals, or limit them by aws:SourceArn, aws:SourceAccount or aws:PrincipalOrgID."
  }
  aliases = [
    "CKV_AWS_168", "CKV_AWS_387", "730675f9-52ed-49b6-8ead-0acb5dd7df7f", "9b6a3f5b-5fd6-40ee-9bc0-ed604911212d",
    "abb06e5f-ef9a-4a99-98c6-376d396bfcdf", "F21", "terrascan:AC_AWS_0365", "guard:SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL",
    "F7", "guard:SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL",
  ]
  concepts   = ["sqs-queue-policy-no-not-principal"]
  references = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"]
}
