rule "s3-bucket-versioned" {
  title    = "S3 bucket keeps older versions of its objects"
  practice = "s3.versioning-lifecycle"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  require  = self.VersioningConfiguration.Status == "Enabled"
  message  = "What is overwritten or deleted in this bucket is gone."
  why      = "Ransomware and mistakes delete; older versions bring the objects back."
  fix {
    set = {
      "VersioningConfiguration.Status" = "Enabled"
    }
  }
  aliases = [
    "CKV_AWS_21", "AVD-AWS-0090", "568a4d22-3517-44a6-a7ad-6a7eed88722c", "a227ec01-f97a-4084-91a4-47b350c1db54",
    "terrascan:AC_AWS_0214", "guard:S3_BUCKET_VERSIONING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"]
}
