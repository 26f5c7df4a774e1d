rule "codepipeline-artifact-store-cmk" {
  title    = "CodePipeline artifacts are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::CodePipeline::Pipeline"
  each     = self.stores
  require  = it.EncryptionKey.Id != null
  message  = "Artifacts are encrypted with Amazon S3's key, not with a customer key."
  why      = "A customer key has a policy and a log of its own: reading the bucket is then not enough to read the artifacts."
  fix {
    say = "Name a KMS key that the pipeline's role may use."
  }
  aliases = [
    "CKV_AWS_219",
  ]
  references = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html"]
}
