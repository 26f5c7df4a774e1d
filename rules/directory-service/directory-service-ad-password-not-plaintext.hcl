rule "directory-service-ad-password-not-plaintext" {
  title    = "Password of the directory's administrator is not in the code"
  practice = ["identity.federation", "repo.iac-secrets"]
  severity = "high"
  resource = "AWS::DirectoryService::MicrosoftAD"
  require  = !secret_literal("Password", self.Password)
  message  = "The code holds the password of the directory's administrator."
  why      = "Everybody who reads the repository or its history administers the directory, and through it who may sign in."
  fix {
    say = "Take the password from Secrets Manager."
  }
  aliases = [
    "06b9f52a-8cd5-459b-bdc6-21a22521e1be", "F36", "guard:MICROSOFT_AD_NO_PLAINTEXT_PASSWORD",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html"]
}
