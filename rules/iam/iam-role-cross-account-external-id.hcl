rule "iam-role-cross-account-external-id" {
  title    = "Trust in another account demands an external id, MFA or the organization"
  practice = "identity.sts-roles"
  severity = "low"
  tier     = "extra"
  resource = "AWS::IAM::Role"
  let {
    foreign = [
      for s in statements(self.AssumeRolePolicyDocument) : s
      if s.Effect == "Allow" && anytrue([for p in s.Principals : p.Type == "AWS" && matches(p.Id, "^([0-9]{12}|arn:aws[a-z-]*:iam::[0-9]{12}:root)$")])
      && !anytrue([for c in s.Conditions : matches(lower(c.Key), "^(sts:externalid|aws:multifactorauthpresent|aws:principalorgid|aws:principalarn|aws:principaltag/.*|aws:sourceidentity)$")])
    ]
  }
  when    = seen(self)
  require = length(foreign) == 0
  message = "Everybody whom the other account lets may assume this role, for whatever customer."
  why     = "A service that works for many customers can be talked into using its access to you: the confused deputy."
  fix {
    say = "Demand sts:ExternalId of a vendor, aws:MultiFactorAuthPresent of people, aws:PrincipalOrgID of your own accounts."
  }
  aliases = [
    "09c35abf-5852-4622-ac7a-b987b331232e", "85138beb-ce7c-4ca3-a09f-e8fbcc57ddd7",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"]
}
