rule "iam-policy-no-wildcard-action" {
  title    = "Policy does not allow every action"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = [for s in statements(self.documents) : s if s.Effect == "Allow" && contains(s.Actions, "*")]
  }
  require = length(wide) == 0
  message = "The policy allows every action on what it names."
  why     = <<-END
    What a wildcard allows grows with each service that AWS brings out, and most of it is never used, except by an
    intruder.
  END
  fix {
    say = "List the actions that are needed."
  }
  aliases = [
    "CKV_AWS_63", "CKV_AWS_49", "F3", "F4", "F5", "guard:IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
