rule "s3-bucket-cmk" {
  title    = "S3 bucket is encrypted with a customer key"
  practice = ["s3.encrypt", "rest.kms"]
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::S3::Bucket"
  when     = length(self.log_sources) == 0
  require  = anytrue([for e in self.BucketEncryption.ServerSideEncryptionConfiguration : startswith(e.ServerSideEncryptionByDefault.SSEAlgorithm, "aws:kms") && e.ServerSideEncryptionByDefault.KMSMasterKeyID != null])
  message  = "The objects are encrypted with a key that is not yours."
  why      = "A customer key has a policy and a log of its own: access to the bucket is then not enough to read the objects."
  fix {
    say = "Name a KMS key in the default encryption."
  }
  aliases = [
    "CKV_AWS_145", "AVD-AWS-0132", "terrascan:AC_AWS_0207", "guard:S3_DEFAULT_ENCRYPTION_KMS",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"]
}
