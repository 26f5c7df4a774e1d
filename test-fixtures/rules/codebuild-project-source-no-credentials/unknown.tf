variable "repository" {
  type = string
}

resource "aws_codebuild_project" "site" {
  name         = "site"
  service_role = "arn:aws:iam::123456789012:role/build"
  artifacts {
    type = "S3"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type     = "GITHUB"
    location = var.repository # expect: undecided var.repository
  }
}
