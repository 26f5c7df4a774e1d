view "AWS::SSO::PermissionSet" {
  names     = [self.Name]
  lookups   = [for a in self.ManagedPolicies : target(a, "data.aws_iam_policy")]
  attached  = flatten([for a in self.ManagedPolicies : seen(target(a, "data.aws_iam_policy")) ? target(a, "data.aws_iam_policy").arns : [a]])
  documents = [self.InlinePolicy]
}
