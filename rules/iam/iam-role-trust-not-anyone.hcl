rule "iam-role-trust-not-anyone" {
  title    = "Role cannot be assumed by just anyone"
  practice = "identity.sts-roles"
  severity = "critical"
  resource = "AWS::IAM::Role"
  let {
    open = public_grants(self.AssumeRolePolicyDocument, "sts")
  }
  when    = seen(self)
  require = length(open) == 0
  message = "Anyone with an AWS account can assume this role."
  why     = "Such roles are found by trying names; no password or key is needed."
  fix {
    say = "Name the accounts, roles or services that assume the role."
  }
  aliases = [
    "CKV_AWS_60", "12b7e704-37f0-4d1e-911a-44bf60c48c21", "f80e3aa7-7b34-4185-954e-440a6894dde6",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html"]
}
