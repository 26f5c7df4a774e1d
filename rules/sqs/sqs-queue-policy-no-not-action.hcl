rule "sqs-queue-policy-no-not-action" {
  title    = "SQS queue policy allows by naming actions, not by leaving some out"
  practice = "identity.least-privilege"
  severity = "medium"
  resource = "AWS::SQS::QueuePolicy"
  each     = [for s in statements(self.PolicyDocument) : s if s.Effect == "Allow"]
  require  = it.NotActions == null
  message  = "The statement allows every action but a few."
  why      = "What it allows is nowhere written down, and grows with every action that Amazon SQS adds."
  fix {
    say = "List the actions that are needed in Action."
  }
  aliases = [
    "W18", "guard:SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"]
}
