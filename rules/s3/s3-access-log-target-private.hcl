rule "s3-access-log-target-private" {
  title    = "Bucket for access logs is closed to the public"
  practice = ["s3.access-logs", "s3.no-public"]
  severity = "high"
  resource = "AWS::S3::Bucket"
  when     = length(self.log_sources) > 0
  require  = (length(self.public_acl_access) == 0 || self.acls_in_force == false || self.block.IgnorePublicAcls) && (length(public_grants(self.policies, "s3")) == 0 || self.block.RestrictPublicBuckets)
  message  = "Anyone can read who reads what in the buckets that log here."
  why      = "Access logs hold the names of objects, callers and addresses, and often tokens in their URLs."
  fix {
    set = {
      PublicAccessBlockConfiguration = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true }
    }
  }
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
}
