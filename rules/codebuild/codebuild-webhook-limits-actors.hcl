rule "codebuild-webhook-limits-actors" {
  title    = "Webhook builds only what known people push"
  practice = "identity.least-privilege"
  severity = "high"
  resource = "AWS::CodeBuild::Project"
  when     = self.Triggers.Webhook == true
  each     = self.Triggers.FilterGroups
  require = (
    anytrue([for f in it : contains(["ACTOR_ACCOUNT_ID", "HEAD_REF", "BASE_REF"], f.Type)])
    || !anytrue([for f in it : f.Type == "EVENT" && matches(f.Pattern, "PULL_REQUEST")])
  )
  message = "Anyone who opens a pull request runs this build."
  why     = "The build has the project's role: a stranger's pull request is code that runs with it."
  fix {
    say = "Add a filter of type ACTOR_ACCOUNT_ID with the accounts of your own people, or of BASE_REF and HEAD_REF."
  }
  references = ["https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html"]
}
