rule "iam-policy-no-not-resource" {
  title    = "Policy allows by naming resources, not by leaving some out"
  practice = "identity.least-privilege"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    inverted = [for s in statements(self.documents) : s if s.Effect == "Allow" && s.NotResources != null]
  }
  require = length(inverted) == 0
  message = "The policy allows access to everything but ${listed(inverted[0].NotResources)}."
  why     = "Whatever is made later is reachable by such a statement."
  fix {
    say = "Name the resources in Resource."
  }
  aliases = [
    "W21", "W22", "W23", "guard:IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html"]
}
