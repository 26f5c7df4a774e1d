rule "sns-topic-policy-not-public" {
  title    = "SNS topic policy lets in named principals only"
  practice = "identity.least-privilege"
  severity = "critical"
  resource = "AWS::SNS::TopicPolicy"
  require  = length(public_grants(self.PolicyDocument, "sns")) == 0
  message  = "Anyone can use this topic."
  why      = "A stranger subscribes to what is published, or publishes to everyone who listens."
  fix {
    say = "Name the principals, or limit them by aws:SourceArn, aws:SourceAccount or aws:PrincipalOrgID."
  }
  aliases = [
    "CKV_AWS_169", "b26d2b7e-60f6-413d-a3a1-a57db24aa2b3", "ae53ce91-42b5-46bf-a84f-9a13366a4f13", "F18",
    "terrascan:AC_AWS_0385", "guard:SNS_TOPICPOLICY_NO_WILDCARD_PRINCIPAL",
    "F8", "guard:SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL",
  ]
  concepts   = ["sns-topic-policy-no-not-principal"]
  references = ["https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"]
}
