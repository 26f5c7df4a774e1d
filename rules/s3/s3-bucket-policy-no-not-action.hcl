rule "s3-bucket-policy-no-not-action" {
  title    = "S3 bucket policy allows by naming actions, not by leaving some out"
  practice = "s3.no-public"
  severity = "medium"
  resource = "AWS::S3::BucketPolicy"
  each     = [for s in statements(self.PolicyDocument) : s if s.Effect == "Allow"]
  require  = it.NotActions == null
  message  = "The statement allows every action but a few."
  why      = "What it allows is nowhere written down, and grows with every action that Amazon S3 adds."
  fix {
    say = "List the actions that are needed in Action."
  }
  aliases = [
    "W20", "guard:S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"]
}
