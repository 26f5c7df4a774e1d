resource "aws_codebuild_project" "this" {
  name         = "site"
  service_role = "arn:aws:iam::123456789012:role/build"
  environment {
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/standard:7.0"
    type            = "LINUX_CONTAINER"
    privileged_mode = false
  }
}
