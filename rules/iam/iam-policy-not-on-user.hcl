rule "iam-policy-not-on-user" {
  title    = "Policies are given to groups and roles, not to users"
  practice = "account.long-lived-keys"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::IAM::User", "AWS::IAM::UserPolicy", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"]
  each     = self.direct
  require  = it == null
  message  = "A user has rights of its own."
  why      = "Rights of single users are forgotten when people change jobs."
  fix {
    say = "Give the rights to a group, or to a role that people assume."
  }
  aliases = [
    "CKV_AWS_40", "AVD-AWS-0143", "b4378389-a9aa-44ee-91e7-ef183f11079e", "edc95c10-7366-4f30-9b4b-f995c84eceb5",
    "0e5872b4-19a0-4165-8b2f-56d9e14b909f", "5e7acff5-095b-40ac-9073-ac2e4ad8a512", "e4239438-e639-44aa-adb8-866e400e3ade",
    "F10", "F11", "F12", "terrascan:AC_AWS_0475", "terrascan:AC_AWS_0476", "guard:IAM_NO_POLICY_ON_USER",
    "guard:IAM_USER_NO_POLICIES_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
