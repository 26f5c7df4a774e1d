rule "s3-bucket-has-tls-policy" {
  title    = "S3 bucket has a policy that refuses requests without TLS"
  practice = "s3.encrypt-transit"
  severity = "low"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  require  = denies_without(self.policies, "aws:SecureTransport", "s3:*")
  message  = "The bucket answers clear HTTP."
  why      = "Amazon S3 answers on port 80 too: a client that forgets the s sends objects and signatures in clear."
  fix {
    say = "Add a bucket policy that denies s3:* to everybody where aws:SecureTransport is false."
  }
  aliases = [
    "37fa8188-738b-42c8-bf82-6334ea567738", "W51",
  ]
  concepts   = ["s3-bucket-has-policy"]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]
}
