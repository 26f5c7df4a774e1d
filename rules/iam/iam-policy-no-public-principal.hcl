rule "iam-policy-no-public-principal" {
  title    = "Policy document names whom it lets in"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = "data.aws_iam_policy_document"
  let {
    open = [for s in statements(self.trust) : s if s.Effect == "Allow" && length(s.Conditions) == 0 && anytrue([for p in s.Principals : p.Id == "*" && contains(["AWS", "*"], p.Type)])]
  }
  require = length(open) == 0
  message = "The document allows ${listed(open[0].Actions)} to anyone."
  why     = "Whatever gets this document as its policy is open to every AWS account, or to everybody."
  fix {
    say = "Name the accounts, or set a condition such as aws:PrincipalOrgID."
  }
  aliases = [
    "CKV_AWS_283",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"]
}
