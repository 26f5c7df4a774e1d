rule "iam-policy-no-data-exfiltration" {
  title    = "Policy allows reading named objects, parameters and secrets only"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = flatten([
      for a in ["s3:GetObject", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue"] : [for s in allows_everywhere(self.documents, a) : { Action = a, statement = s }]
    ])
  }
  require = length(wide) == 0
  message = "The holder can read every one of the account: ${listed(wide[*].Action)}."
  why     = "One leaked credential then reads all secrets and all buckets."
  fix {
    say = "Name the buckets, parameters and secrets."
  }
  aliases = [
    "CKV_AWS_108", "CKV_AWS_288",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html", "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"]
}
