default "AWS::CodeBuild::Project" "Environment.EnvironmentVariables[].Type" {
  value  = "PLAINTEXT"
  source = "https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html"
}
