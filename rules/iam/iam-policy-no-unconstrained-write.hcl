rule "iam-policy-no-unconstrained-write" {
  title    = "Policy allows writing to named resources only"
  practice = "identity.least-privilege"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = actions_everywhere(self.documents, "write")
  }
  require = length(wide) == 0
  message = "The holder can change every resource: ${listed(wide[*].Action)}."
  why     = "A leaked credential then changes or deletes what it has nothing to do with."
  fix {
    say = "Name the resources, or set a condition."
  }
  aliases = [
    "CKV_AWS_111", "CKV_AWS_290",
  ]
  references = ["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
