rule "iam-no-administrator-access" {
  title    = "AdministratorAccess is not attached in code"
  practice = "identity.least-privilege"
  severity = "high"
  resource = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "data.aws_iam_policy"]
  each     = self.attached
  require  = !endswith(it, ":iam::aws:policy/AdministratorAccess")
  message  = "AdministratorAccess is attached: every action on every resource."
  why      = "Whoever gets hold of one such credential owns the account."
  fix {
    say = "Attach a policy that lists what is needed."
  }
  aliases = [
    "CKV_AWS_274", "CKV_AWS_275", "W43", "guard:IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"]
}
