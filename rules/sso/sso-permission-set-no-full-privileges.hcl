rule "sso-permission-set-no-full-privileges" {
  title    = "IAM Identity Center permission set does not make administrators"
  practice = "identity.least-privilege"
  severity = "high"
  tier     = "extra"
  resource = "AWS::SSO::PermissionSet"
  let {
    wide = concat(allows_everywhere(self.InlinePolicy, "*"), allows_everywhere(self.InlinePolicy, "iam:*"), [for a in self.attached : a if endswith(a, ":iam::aws:policy/AdministratorAccess")])
  }
  require = length(wide) == 0
  message = "The permission set makes its user administrator of the account."
  why     = "Whoever gets hold of one such session owns the account."
  fix {
    say = "List the actions that are needed."
  }
  aliases = [
    "132a8c31-9837-4203-9fd1-15ca210c7b73", "CKV_AWS_62", "CKV_AWS_274", "CKV2_AWS_40",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html"]
}
