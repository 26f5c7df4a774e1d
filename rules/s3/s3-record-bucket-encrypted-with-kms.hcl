rule "s3-record-bucket-encrypted-with-kms" {
  title    = "Bucket that keeps audit or billing records is encrypted with KMS"
  practice = ["s3.encrypt", "account.trail-bucket"]
  severity = "low"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  when     = length(self.records) > 0
  require  = contains(self.algorithms, "aws:kms") || contains(self.algorithms, "aws:kms:dsse")
  message  = "The records can be read by whoever can read the bucket."
  why      = "With KMS the key policy is a second lock, and its use is recorded."
  fix {
    say = "Set aws:kms as default encryption, with a key whose policy admits the service."
  }
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"]
}
