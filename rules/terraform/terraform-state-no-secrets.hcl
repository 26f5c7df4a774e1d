rule "terraform-state-no-secrets" {
  title    = "No secret stands in a committed Terraform state"
  practice = "repo.iac-secrets"
  severity = "critical"
  resource = ["terraform::StateResource", "terraform::StateOutput"]
  each     = self.secrets
  require  = !password_literal(it.Value)
  message  = "The state holds ${it.Path} in clear."
  why      = <<-END
    What Terraform calls sensitive it only hides on the screen: the state has it in clear, and so has everyone who ever cloned the
    repository.
  END
  fix {
    say = "Replace the secret, and move the state to a backend. Write-only arguments and ephemeral resources keep a secret out of the state."
  }
  references = [
    "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
  ]
}
