rule "iam-policy-no-code-takeover" {
  title    = "Policy allows changing code of named functions and endpoints only"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = flatten([
      for a in ["lambda:UpdateFunctionCode", "glue:UpdateDevEndpoint"] : [for s in allows_everywhere(self.documents, a) : { how = a, statement = s }]
    ])
  }
  require = length(wide) == 0 || length(allows_everywhere(self.documents, "iam:*")) > 0
  message = "The holder can act with the role of any function or endpoint: ${listed(wide[*].how)} on every resource."
  why     = "What runs has a role; who puts code of its own there has its rights, which may be more than the holder's."
  fix {
    say = "Name the functions that the holder deploys, or a common beginning of their names."
  }
  aliases = [
    "CKV_AWS_110", "CKV_AWS_286", "terrascan:AC_AWS_0473", "571254d8-aa6a-432e-9725-535d3ef04d69",
    "c583f0f9-7dfd-476b-a056-f47c62b47b46", "b69247e5-7e73-464e-ba74-ec9b715c6e12", "8f3c16b3-354d-45db-8ad5-5066778a9485",
    "eda48c88-2b7d-4e34-b6ca-04c0194aee17", "9b877bd8-94b4-4c10-a060-8e0436cc09fa",
  ]
  concepts   = ["iam-no-escalation-lambda-update-function-code", "iam-no-escalation-glue-update-dev-endpoint"]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/permissions-user-function.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
