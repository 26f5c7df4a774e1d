rule "sso-permission-set-no-full-privileges" {
  title    = "Inline policy of a permission set does not allow everything"
  practice = "identity.least-privilege"
  severity = "high"
  tier     = "extra"
  resource = "AWS::SSO::PermissionSet"
  require  = length(allows_everywhere(self.InlinePolicy, "*")) == 0
  message  = "The permission set allows every action on every resource."
  why      = "Whoever gets hold of one such session owns the account."
  fix {
    say = "List the actions that are needed."
  }
  aliases = [
    "132a8c31-9837-4203-9fd1-15ca210c7b73",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html"]
}
