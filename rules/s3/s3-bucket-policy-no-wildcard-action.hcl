rule "s3-bucket-policy-no-wildcard-action" {
  title    = "S3 bucket policy names the actions that it allows"
  practice = "s3.no-public"
  severity = "medium"
  resource = "AWS::S3::BucketPolicy"
  require  = length(whole_service_grants(self.PolicyDocument, "s3")) == 0
  message  = "The policy allows every action of Amazon S3."
  why      = "Whoever may do everything may also rewrite this policy, turn versioning and logging off, and delete the bucket."
  fix {
    say = "Name the actions that are needed, such as s3:GetObject."
  }
  aliases = [
    "a4966c4f-9141-48b8-a564-ffe9959945bc", "4ae8af91-5108-42cb-9471-3bdbe596eac9", "F15", "terrascan:AC_AWS_0217",
    "guard:S3_BUCKET_POLICY_NO_WILDCARD_ACTION",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]
}
