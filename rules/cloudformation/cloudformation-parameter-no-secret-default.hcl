rule "cloudformation-parameter-no-secret-default" {
  title    = "Parameter that takes a secret has no default"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "cloudformation::Parameter"
  when     = self.NoEcho == true || secret_name(self.Name)
  require  = !secret_literal("secret", self.Default)
  message  = "Parameter ${self.Name} brings its secret along."
  why      = "The template is in the repository, and so is everything that it sets by default."
  fix {
    say = "Leave the default out, or let it be a dynamic reference."
  }
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html"]
}
