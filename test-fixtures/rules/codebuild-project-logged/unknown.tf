variable "it" {
  type = string
}

resource "aws_codebuild_project" "this" {
  name         = "site"
  service_role = "arn:aws:iam::123456789012:role/build"
  logs_config {
    cloudwatch_logs {
      status = var.it # expect: undecided var.it
    }
  }
}
