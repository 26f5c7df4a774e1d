rule "s3-lifecycle-expires-versions" {
  title    = "S3 lifecycle expires older versions"
  practice = "s3.versioning-lifecycle"
  severity = "low"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  when     = self.VersioningConfiguration.Status == "Enabled"
  require  = anytrue([for r in self.LifecycleConfiguration.Rules : r.Status != "Disabled" && (r.NoncurrentVersionExpiration != null || r.NoncurrentVersionExpirationInDays != null)])
  message  = "Older versions of the objects are kept forever."
  why      = "What should have been deleted, personal data above all, lives on as an older version and is paid for."
  fix {
    say = "Add a lifecycle rule with an expiration of noncurrent versions."
  }
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"]
}
