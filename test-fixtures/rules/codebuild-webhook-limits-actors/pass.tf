resource "aws_codebuild_project" "ours" {
  name = "ours"
}
resource "aws_codebuild_webhook" "ours" {
  project_name = aws_codebuild_project.ours.name
  pull_request_build_policy {
    requires_comment_approval = "DISABLED"
  }
  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PULL_REQUEST_CREATED"
    }
    filter {
      type    = "ACTOR_ACCOUNT_ID"
      pattern = "^1234567$"
    }
  }
  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PUSH, PULL_REQUEST_MERGED"
    }
  }
}
