resource "aws_codepipeline" "this" {
  name     = "site"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"
}
