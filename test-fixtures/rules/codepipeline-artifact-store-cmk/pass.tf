resource "aws_codepipeline" "this" {
  name     = "site"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"
  artifact_store {
    location = "artifacts"
    type     = "S3"
    encryption_key {
      id   = "arn:aws:kms:eu-west-1:123456789012:key/a1b2c3"
      type = "KMS"
    }
  }
}
