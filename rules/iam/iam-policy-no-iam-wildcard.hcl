rule "iam-policy-no-iam-wildcard" {
  title    = "Policy does not allow all of IAM"
  practice = "identity.least-privilege"
  severity = "high"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "data.aws_iam_policy_document"]
  let {
    wide = allows_everywhere(self.documents, "iam:*")
  }
  require = length(wide) == 0 || length(allows_everywhere(self.documents, "*")) > 0
  message = "The policy allows every action of IAM: its holder can make itself administrator."
  why     = "Whoever may write policies has every right that a policy can give."
  fix {
    say = "List the actions that are needed, or limit them by a permissions boundary."
  }
  aliases = [
    "CKV2_AWS_40",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
