rule "iam-policy-no-not-action" {
  title    = "Policy allows by naming actions, not by leaving some out"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    inverted = [for s in statements(self.documents) : s if s.Effect == "Allow" && s.NotActions != null]
  }
  require = length(inverted) == 0
  message = "The policy allows everything but ${listed(inverted[0].NotActions)}."
  why     = "Each new service that AWS brings out is allowed by such a statement."
  fix {
    say = "List the actions in Action."
  }
  aliases = [
    "W15", "W16", "W17", "guard:IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"]
}
