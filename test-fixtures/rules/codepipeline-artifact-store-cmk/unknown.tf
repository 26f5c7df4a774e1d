variable "it" {
  type = string
}

resource "aws_codepipeline" "this" {
  name     = "site"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"
  artifact_store {
    location = "artifacts"
    type     = "S3"
    encryption_key {
      id   = var.it # expect: undecided var.it
      type = "KMS"
    }
  }
}
