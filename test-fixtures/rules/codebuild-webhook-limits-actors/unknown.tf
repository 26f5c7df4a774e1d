variable "events" {
  type = string
}
resource "aws_codebuild_project" "unclear" {
  name = "unclear"
}
resource "aws_codebuild_webhook" "unclear" {
  project_name = aws_codebuild_project.unclear.name
  filter_group {
    filter {
      type    = "EVENT"
      pattern = var.events # expect: undecided var.events
    }
  }
}
