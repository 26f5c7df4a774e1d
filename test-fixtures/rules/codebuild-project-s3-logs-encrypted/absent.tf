resource "aws_codebuild_project" "this" {
  name         = "site"
  service_role = "arn:aws:iam::123456789012:role/build"
}
