rule "terraform-variable-no-secret-default" {
  title    = "Variable that takes a secret has no default"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "terraform::Variable"
  when     = self.Sensitive == true || secret_name(self.Name)
  require  = !secret_literal("secret", self.Default)
  message  = "Variable ${self.Name} brings its secret along."
  why      = "The default is in the repository, for everyone who can read it, and is used wherever nobody gives a value."
  fix {
    say = "Leave the default out and give the value from a secret store."
  }
  references = ["https://developer.hashicorp.com/terraform/language/values/variables"]
}
