rule "directory-service-simple-ad-password-not-plaintext" {
  title    = "Password of the directory's administrator is not in the code"
  practice = ["identity.federation", "repo.iac-secrets"]
  severity = "high"
  resource = "AWS::DirectoryService::SimpleAD"
  require  = !secret_literal("Password", self.Password)
  message  = "The code holds the password of the directory's administrator."
  why      = "Everybody who reads the repository or its history administers the directory, and through it who may sign in."
  fix {
    say = "Take the password from Secrets Manager."
  }
  aliases = [
    "6685d912-d81f-4cfa-95ad-e316ea31c989", "F31",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html"]
}
