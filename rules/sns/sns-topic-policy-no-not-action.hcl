rule "sns-topic-policy-no-not-action" {
  title    = "SNS topic policy allows by naming actions, not by leaving some out"
  practice = "identity.least-privilege"
  severity = "medium"
  resource = "AWS::SNS::TopicPolicy"
  each     = [for s in statements(self.PolicyDocument) : s if s.Effect == "Allow"]
  require  = it.NotActions == null
  message  = "The statement allows every action but a few."
  why      = "What it allows is nowhere written down, and grows with every action that Amazon SNS adds."
  fix {
    say = "List the actions that are needed in Action."
  }
  aliases = [
    "5ea624e4-c8b1-4bb3-87a4-4235a776adcc", "818f38ed-8446-4132-9c03-474d49e10195", "W19",
    "guard:SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOT_ACTION",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"]
}
