resource "aws_codebuild_project" "site" {
  name         = "site"
  service_role = "arn:aws:iam::123456789012:role/build"
  artifacts {
    type                = "S3"
    encryption_disabled = false
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type = "NO_SOURCE"
  }
}

resource "aws_codebuild_project" "checks" {
  name         = "checks"
  service_role = "arn:aws:iam::123456789012:role/build"
  artifacts {
    type                = "NO_ARTIFACTS"
    encryption_disabled = true
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type = "NO_SOURCE"
  }
}
