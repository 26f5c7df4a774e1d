rule "iam-policy-no-permissions-management" {
  title    = "Policy allows changing permissions of named resources only"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = actions_everywhere(self.documents, "permissions")
  }
  require = length(wide) == 0
  message = "The holder can change permissions on every resource: ${listed(wide[*].Action)}."
  why     = <<-END
    Whoever may write the policy of a bucket, a key or a role decides who else gets in: a stranger, or itself with more
    rights.
  END
  fix {
    say = "Name the resources, or set a condition."
  }
  aliases = [
    "CKV_AWS_109", "CKV_AWS_289",
  ]
  references = ["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html"]
}
