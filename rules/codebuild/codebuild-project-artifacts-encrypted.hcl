rule "codebuild-project-artifacts-encrypted" {
  title    = "CodeBuild artifacts are encrypted"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::CodeBuild::Project"
  each     = [for a in self.artifacts : a if !contains(["NO_ARTIFACTS", "CODEPIPELINE"], a.Type)]
  require  = it.EncryptionDisabled != true
  message  = "The build stores its output without the project's key."
  why      = "Everyone who may read the bucket then reads what was built, and no key's policy or log stands in between."
  fix {
    say = "Remove EncryptionDisabled (encryption_disabled)."
  }
  aliases = [
    "CKV_AWS_78", "AVD-AWS-0018",
  ]
  references = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html"]
}
