rule "iam-policy-no-credentials-exposure" {
  title    = "Policy allows obtaining credentials of named resources only"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    wide = flatten([
      for a in ["iam:CreateAccessKey", "iam:CreateServiceSpecificCredential", "iam:ResetServiceSpecificCredential", "iam:CreateLoginProfile", "iam:UpdateLoginProfile", "sts:AssumeRole", "rds-db:connect", "redshift:GetClusterCredentials", "redshift-serverless:GetCredentials", "sso:GetRoleCredentials", "cognito-idp:DescribeUserPoolClient", "lightsail:GetInstanceAccessDetails", "lightsail:GetRelationalDatabaseMasterUserPassword", "gamelift:RequestUploadCredentials", "mediapackage:RotateIngestEndpointCredentials", "codepipeline:PollForJobs", "chime:CreateApiKey"] : [for s in allows_everywhere(self.documents, a) : { Action = a, statement = s }]
    ])
  }
  require = length(wide) == 0
  message = "The holder can obtain credentials of anyone: ${listed(wide[*].Action)}."
  why     = "Credentials that an intruder makes for itself outlive the leak that let it in."
  fix {
    say = "Name the users, roles or databases."
  }
  aliases = [
    "CKV_AWS_107", "CKV_AWS_287",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html", "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"]
}
