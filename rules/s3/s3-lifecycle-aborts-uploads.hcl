rule "s3-lifecycle-aborts-uploads" {
  title    = "S3 lifecycle ends unfinished uploads in the whole bucket"
  practice = "s3.versioning-lifecycle"
  severity = "info"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  let {
    live   = [for r in self.LifecycleConfiguration.Rules : r if r.Status != "Disabled"]
    aborts = [for r in live : r if r.AbortIncompleteMultipartUpload != null]
  }
  when = length(self.LifecycleConfiguration.Rules) > 0
  require = (
    anytrue([for r in aborts : (r.Prefix == null || r.Prefix == "") && length(r.TagFilters) == 0])
    || (length(aborts) > 0 && length(aborts) == length(live))
  )
  message = "Parts of uploads that broke off are kept, invisibly."
  why     = "Their content does not show in listings, yet it is stored and paid for."
  fix {
    say = "Add abort_incomplete_multipart_upload to a lifecycle rule."
  }
  aliases = [
    "CKV_AWS_300",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html"]
}
