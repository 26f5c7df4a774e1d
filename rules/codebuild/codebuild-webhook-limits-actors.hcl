rule "codebuild-webhook-limits-actors" {
  title    = "CodeBuild webhook does not build pull requests of strangers"
  practice = "identity.least-privilege"
  severity = "high"
  resource = "AWS::CodeBuild::Project"
  let {
    free = self.Triggers.PullRequestBuildPolicy.RequiresCommentApproval == "DISABLED"
  }
  when = self.Triggers.Webhook == true
  each = self.Triggers.FilterGroups
  require = (
    anytrue([for f in it : f.Type == "ACTOR_ACCOUNT_ID" && f.ExcludeMatchedPattern != true])
    || !anytrue([for f in it : f.Type == "EVENT" && matches(f.Pattern, "PULL_REQUEST_(CREATED|UPDATED|REOPENED)")])
    || !free
  )
  message = "Anyone who may open a pull request runs this build, and nobody has to approve it."
  why     = "The build has the project's role: a stranger's pull request is code that runs with it."
  fix {
    say = "Ask for approval (requires_comment_approval = \"ALL_PULL_REQUESTS\" or \"FORK_PULL_REQUESTS\"), or add a filter of type ACTOR_ACCOUNT_ID with the accounts of your own people; a branch's name is chosen by whoever forks."
  }
  references = [
    "https://docs.aws.amazon.com/codebuild/latest/userguide/pull-request-build-policy.html",
    "https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html",
  ]
}
