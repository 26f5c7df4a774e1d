rule "iam-role-trust-no-wildcard-action" {
  title    = "Trust policy lists its actions"
  practice = "identity.sts-roles"
  severity = "low"
  tier     = "extra"
  resource = "AWS::IAM::Role"
  let {
    wide = [for s in statements(self.AssumeRolePolicyDocument) : s if s.Effect == "Allow" && anytrue([for a in s.Actions : matches(a, "^((?i)sts:)?[*]+$")])]
  }
  require = length(wide) == 0
  message = "The trust policy allows ${listed(wide[0].Actions)}."
  why     = <<-END
    A role is assumed by one or two actions; a wildcard also lets the caller choose tags and source identities that
    other policies trust.
  END
  fix {
    say = "Allow sts:AssumeRole (or AssumeRoleWithSAML, AssumeRoleWithWebIdentity), and sts:TagSession where it is used."
  }
  aliases = [
    "b1ffa705-19a3-4b73-b9d0-0c97d0663842", "F2", "guard:IAM_ROLE_NO_FULL_ACCESS_ON_TRUST_POLICY",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html"]
}
