rule "codebuild-project-not-privileged" {
  title    = "CodeBuild project does not run privileged"
  practice = "workload.containers"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::CodeBuild::Project"
  require  = self.Environment.PrivilegedMode != true
  message  = "The build's container is privileged."
  why      = <<-END
    Privileged mode is for builds that run Docker; for all others it only widens what hostile code in a dependency can
    do.
  END
  fix {
    say = "Turn PrivilegedMode (privileged_mode) off unless the build runs Docker."
  }
  aliases = [
    "CKV_AWS_316",
  ]
  references = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectEnvironment.html"]
}
