rule "codebuild-project-s3-logs-encrypted" {
  title    = "CodeBuild logs in S3 are encrypted"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::CodeBuild::Project"
  when     = self.LogsConfig.S3Logs.Status == "ENABLED"
  require  = self.LogsConfig.S3Logs.EncryptionDisabled != true
  message  = "The build's log is stored without the project's key."
  why      = "Build logs show names, addresses and now and then a secret: everyone who may read the bucket reads them."
  fix {
    say = "Remove EncryptionDisabled (encryption_disabled)."
  }
  aliases = [
    "CKV_AWS_311",
  ]
  references = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_S3LogsConfig.html"]
}
