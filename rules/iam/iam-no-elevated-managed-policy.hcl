rule "iam-no-elevated-managed-policy" {
  title    = "AWS managed policy that allows whole services is not attached"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  require  = alltrue([for a in self.attached : !matches(a, "^arn:aws[a-z-]*:iam::aws:policy/(PowerUserAccess|.*FullAccess)$")])
  message  = "A policy of AWS is attached that allows a whole service, or nearly all."
  why      = "These policies are made for people who try things out; a workload needs a few actions of them."
  fix {
    say = "Attach a policy that lists what is needed."
  }
  aliases = [
    "W44", "guard:IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"]
}
