rule "iam-no-iam-full-access" {
  title    = "IAMFullAccess is not attached in code"
  practice = "identity.least-privilege"
  severity = "high"
  resource = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy"]
  each     = self.attached
  require  = !endswith(it, ":iam::aws:policy/IAMFullAccess")
  message  = "IAMFullAccess is attached: its holder can make itself administrator."
  why      = "Whoever may write policies has every right that a policy can give."
  fix {
    say = "Attach a policy that lists what is needed."
  }
  aliases = [
    "CKV2_AWS_56",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"]
}
