rule "iam-role-federation-names-subject" {
  title    = "Trust in a shared identity provider says whose workloads are meant"
  practice = "identity.sts-roles"
  severity = "critical"
  resource = ["AWS::IAM::Role", "data.aws_iam_policy_document"]
  let {
    loose = federation_without_subject(self.trust)
  }
  when    = seen(self)
  require = length(loose) == 0
  message = "Every customer of the identity provider can assume this role."
  why     = "GitHub, GitLab and others sign tokens for all their users: only the subject tells yours from a stranger's."
  fix {
    say = "Compare the sub claim of the token with your own repository and branch."
  }
  aliases = [
    "CKV_AWS_358", "CKV_AWS_393",
  ]
  concepts   = ["iam-oidc-github-trust-limited"]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html"]
}
