rule "codebuild-project-source-no-credentials" {
  title    = "CodeBuild source address holds no credentials"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::CodeBuild::Project"
  each     = self.sources
  require  = !matches(it.Location, "://([^/@:]*:[^/@]+|[^/@:]{20,})@")
  message  = "The source's address carries a password or token."
  why      = "The address stands in the console, in the API's answers and in every build's record."
  fix {
    say = "Connect the project by AWS CodeConnections or import the token as a source credential; revoke the one that is written here."
  }
  aliases = [
    "guard:CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html"]
}
