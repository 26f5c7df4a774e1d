rule "iam-policy-no-full-admin" {
  title    = "Policy does not allow everything on everything"
  practice = "identity.least-privilege"
  severity = "high"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "data.aws_iam_policy_document"]
  let {
    wide = allows_everywhere(self.documents, "*")
  }
  require = length(wide) == 0
  message = "The policy allows every action on every resource."
  why     = "Whoever gets hold of one such credential owns the account."
  fix {
    say = "List the actions that are needed; access analysis of the last weeks gives a first draft."
  }
  aliases = [
    "CKV_AWS_62", "CKV_AWS_1", "2f37c4a3-58b9-4afe-8a87-d7f1d2286f84", "953b3cdb-ce13-428a-aa12-318726506661",
    "575a2155-6af1-4026-b1af-d5bc8fe2a904", "f62aa827-4ade-4dc4-89e4-1433d384a368", "terrascan:AC_AWS_0143",
    "terrascan:AC_AWS_0144", "terrascan:AC_AWS_0146", "terrascan:AC_AWS_0147", "terrascan:AC_AWS_0474",
    "guard:IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS", "CKV2_AWS_40",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
