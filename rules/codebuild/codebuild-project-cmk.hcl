rule "codebuild-project-cmk" {
  title    = "CodeBuild encrypts with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::CodeBuild::Project"
  require  = self.EncryptionKey != null && (seen(target(self.EncryptionKey, "AWS::KMS::Key", "AWS::KMS::Alias")) || !matches(self.EncryptionKey, "alias/aws/"))
  message  = "Build output is encrypted with Amazon S3's key, not with a customer key."
  why      = <<-END
    A customer key has a policy and a log of its own: reading the bucket is then not enough to read what was built.
  END
  fix {
    say = "Name a KMS key that the project's role may use."
  }
  aliases = [
    "CKV_AWS_147", "3deec14b-03d2-4d27-9670-7d79322e3340", "d7467bb6-3ed1-4c82-8095-5e7a818d0aad", "W32",
    "guard:CODEBUILD_ENCRYPTION_KEY_RULE",
  ]
  references = ["https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html"]
}
