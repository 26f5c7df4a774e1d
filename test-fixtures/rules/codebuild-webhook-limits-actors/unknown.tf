variable "approval" {
  type = string
}
resource "aws_codebuild_project" "unclear" {
  name = "unclear"
}
resource "aws_codebuild_webhook" "unclear" {
  project_name = aws_codebuild_project.unclear.name
  pull_request_build_policy {
    requires_comment_approval = var.approval # expect: undecided var.approval
  }
  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PULL_REQUEST_CREATED"
    }
  }
}
