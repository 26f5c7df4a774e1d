terraform "aws_ssoadmin_permission_set" {
  becomes = "AWS::SSO::PermissionSet"
  properties {
    Name            = self.name
    SessionDuration = self.session_duration
  }
}

terraform "aws_ssoadmin_permission_set_inline_policy" {
  part-of = "AWS::SSO::PermissionSet"
  through = self.permission_set_arn
  properties { InlinePolicy = self.inline_policy }
}

terraform "aws_ssoadmin_managed_policy_attachment" {
  part-of = "AWS::SSO::PermissionSet"
  through = self.permission_set_arn
  properties { ManagedPolicies = [self.managed_policy_arn] }
}
