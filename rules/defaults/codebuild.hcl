default "AWS::CodeBuild::Project" "Environment.EnvironmentVariables[].Type" {
  value  = "PLAINTEXT"
  source = "https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html"
}

# Since 2025: before that a pull request of anybody was built.
default "AWS::CodeBuild::Project" "Triggers.PullRequestBuildPolicy.RequiresCommentApproval" {
  value  = "ALL_PULL_REQUESTS"
  source = "https://docs.aws.amazon.com/codebuild/latest/userguide/pull-request-build-policy.html"
}
