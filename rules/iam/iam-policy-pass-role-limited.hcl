rule "iam-policy-pass-role-limited" {
  title    = "Policy lets only named roles be passed to services"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = allows_everywhere(self.documents, "iam:PassRole")
  }
  require = length(wide) == 0 || length(allows_everywhere(self.documents, "*")) > 0
  message = "The policy lets its holder pass any role to any service."
  why     = "Whoever passes a role to a service acts with the rights of the role."
  fix {
    say = "Name the roles, or the service by iam:PassedToService."
  }
  aliases = [
    "AVD-AWS-0342", "e39bee8c-fe54-4a3f-824d-e5e2d1cca40a", "F38", "F39", "F40",
    "guard:IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE", "guard:IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"]
}
