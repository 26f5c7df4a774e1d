rule "iam-policy-no-wildcard-resource" {
  title    = "Policy limits actions to resources where they can be"
  practice = "identity.least-privilege"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = actions_everywhere(self.documents, "resource")
  }
  require = length(wide) == 0
  message = "The policy allows ${listed(wide[*].Action)} on every resource, though resources can be named."
  why     = "What a holder does not need today is what an intruder takes tomorrow."
  fix {
    say = "Name the resources; put actions that cannot be limited into a statement of their own."
  }
  aliases = [
    "CKV_AWS_355", "CKV_AWS_356", "W11", "W12", "W13", "guard:IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE",
  ]
  references = ["https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
