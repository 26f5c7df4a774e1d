rule "terraform-state-not-committed" {
  title    = "No Terraform state is in the repository"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "terraform::State"
  require  = self.Resources == 0 || self.Encrypted == true
  message  = "A state that records ${self.Resources} resources is in the repository."
  why      = <<-END
    A state holds all that the provider knows of each resource, passwords and private keys in clear, sensitive or not. It stays in the
    history, and a copy beside the real one leads two people to overwrite each other's changes.
  END
  fix {
    say = "Keep it in a backend (S3 with encryption and locking), take the file out of the history, add *.tfstate* to .gitignore and replace the secrets that it holds."
  }
  references = [
    "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
    "https://developer.hashicorp.com/terraform/language/backend/s3",
  ]
}
