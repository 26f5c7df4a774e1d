resource "aws_codebuild_project" "anybody" {
  name = "anybody"
}
resource "aws_codebuild_webhook" "anybody" {
  project_name = aws_codebuild_project.anybody.name
  pull_request_build_policy {
    requires_comment_approval = "DISABLED"
  }
  filter_group {
    filter {
      type    = "EVENT" # expect: fail
      pattern = "PULL_REQUEST_CREATED"
    }
  }
}
