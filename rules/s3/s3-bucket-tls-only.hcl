rule "s3-bucket-tls-only" {
  title    = "S3 bucket policy refuses requests without TLS"
  practice = "s3.encrypt-transit"
  severity = "medium"
  resource = "AWS::S3::BucketPolicy"
  require  = denies_without(self.PolicyDocument, "aws:SecureTransport", "s3:*")
  message  = "The policy of the bucket does not refuse clear HTTP."
  why      = "Amazon S3 answers on port 80 too: a client that forgets the s sends objects and signatures in clear."
  fix {
    say = "Deny s3:* to everybody where aws:SecureTransport is false."
  }
  aliases = [
    "CKV_AWS_379", "4bc4dd4c-7d8d-405e-a0fb-57fa4c31b4d9", "38c64e76-c71e-4d92-a337-60174d1de1c9",
    "guard:S3_BUCKET_SSL_REQUESTS_ONLY",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]
}
