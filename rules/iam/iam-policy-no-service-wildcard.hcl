rule "iam-policy-no-service-wildcard" {
  title    = "Policy does not allow a whole service on everything"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = whole_services(self.documents)
  }
  require = length(wide) == 0
  message = "The policy allows ${listed(wide[0].Actions)} on every resource."
  why     = "Most of what a wildcard allows is never used, except by an intruder."
  fix {
    say = "List the actions and resources that are needed."
  }
  aliases = [
    "AVD-AWS-0057", "AVD-AWS-0114", "AVD-AWS-0120", "guard:IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS",
    "guard:IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS", "AVD-AWS-0345",
  ]
  concepts   = ["iam-policy-no-s3-wildcard"]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
