rule "ecr-repository-cmk" {
  title    = "ECR repository is encrypted with KMS"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::ECR::Repository"
  require  = contains(["KMS", "KMS_DSSE"], self.EncryptionConfiguration.EncryptionType)
  message  = "The images are encrypted with Amazon S3's key."
  why      = <<-END
    With KMS the key's policy is a second lock, and its use is recorded. It can be chosen only when the repository is
    made.
  END
  fix {
    say = "Set the encryption type KMS, with a key of your own; the repository is then recreated."
  }
  aliases = [
    "CKV_AWS_136", "AVD-AWS-0033", "0e32d561-4b5a-4664-a6e3-a3fa85649157", "terrascan:AC_AWS_0461",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"]
}
