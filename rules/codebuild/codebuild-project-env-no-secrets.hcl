rule "codebuild-project-env-no-secrets" {
  title    = "CodeBuild project has no secret as a plain environment variable"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::CodeBuild::Project"
  each     = self.Environment.EnvironmentVariables
  require  = it.Type != "PLAINTEXT" || !secret_literal(it.Name, it.Value)
  message  = "Build variable ${it.Name} is shown to everyone who can see the build."
  why      = "Plain variables stand in the console, in the API's answers and often in the build log."
  fix {
    say = "Use type SECRETS_MANAGER or PARAMETER_STORE and its name as the value."
  }
  aliases = [
    "guard:CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK",
  ]
  concepts   = ["codebuild-project-env-no-aws-keys"]
  references = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html"]
}
