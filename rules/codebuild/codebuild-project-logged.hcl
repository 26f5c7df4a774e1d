rule "codebuild-project-logged" {
  title    = "CodeBuild project writes logs"
  practice = "account.logging-solution"
  severity = "medium"
  resource = "AWS::CodeBuild::Project"
  require  = self.LogsConfig.CloudWatchLogs.Status != "DISABLED" || self.LogsConfig.S3Logs.Status == "ENABLED"
  message  = "The build leaves no log."
  why      = "A build runs code with the project's role: without its log nobody can say what it did."
  fix {
    say = "Leave CloudWatch logs on, or send the log to a bucket."
  }
  aliases = [
    "CKV_AWS_314",
  ]
  references = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_LogsConfig.html"]
}
