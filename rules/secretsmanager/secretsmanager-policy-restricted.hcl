rule "secretsmanager-policy-restricted" {
  title    = "Secret policy names who may do what"
  practice = "identity.least-privilege"
  severity = "critical"
  lower    = { medium = self.BlockPublicPolicy == true || length(public_grants(self.ResourcePolicy, "secretsmanager")) == 0 }
  resource = "AWS::SecretsManager::ResourcePolicy"
  require  = length(public_grants(self.ResourcePolicy, "secretsmanager")) == 0 && length(whole_service_grants(self.ResourcePolicy, "secretsmanager")) == 0
  message  = "The policy lets in anyone, or allows everything."
  why      = "A stranger reads the secret, or somebody who was to read it changes it, deletes it and lets others in."
  fix {
    say = "Name the principals, and secretsmanager:GetSecretValue for those who read."
  }
  aliases = [
    "fa00ce45-386d-4718-8392-fb485e1f3c5b", "terrascan:AC_AWS_0501",
  ]
  references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html"]
}
