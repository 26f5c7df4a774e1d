rule "s3-bucket-encryption-known" {
  title    = "S3 bucket encryption names an algorithm of Amazon S3"
  practice = "s3.encrypt"
  severity = "low"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  each     = self.BucketEncryption.ServerSideEncryptionConfiguration
  require  = contains(["AES256", "aws:kms", "aws:kms:dsse"], it.ServerSideEncryptionByDefault.SSEAlgorithm)
  message  = "Amazon S3 knows no algorithm of that name."
  why      = "Amazon S3 refuses the configuration, and the bucket keeps the encryption that it had."
  fix {
    say = "Use AES256, aws:kms or aws:kms:dsse."
  }
  aliases = [
    "CKV_AWS_19",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html"]
}
