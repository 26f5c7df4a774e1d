rule "provider-no-static-credentials" {
  title    = "Terraform provider holds no credentials"
  practice = "repo.no-aws-credentials"
  severity = "critical"
  resource = "terraform::Provider"
  when     = self.Name == "aws"
  require  = !(password_literal(self.Settings.secret_key) || password_literal(self.Settings.access_key) || password_literal(self.Settings.token))
  message  = "The credentials with which everything here is made stand in the code."
  why      = "They are usually an administrator's, they do not expire, and everyone who ever cloned the repository has them."
  fix {
    say = "Leave them out: use a role (assume_role, OIDC), a profile or the environment."
  }
  aliases = [
    "CKV_AWS_41",
  ]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
}
