rule "ssm-parameter-no-secret" {
  title    = "SSM parameter of type String holds no secret"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::SSM::Parameter"
  when     = self.Type != "SecureString"
  require  = !secret_literal(self.Name, self.Value)
  message  = "A secret stands in the code, and in clear in the parameter."
  why      = <<-END
    Whoever reads the repository, the template or the state has the secret; a parameter of type String shows it to all
    who may read parameters, too.
  END
  fix {
    say = "Put the value in by hand or by a pipeline, or refer to a secret that Secrets Manager generates."
  }
  aliases = [
    "CKV_AWS_384",
  ]
  references = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html"]
}
