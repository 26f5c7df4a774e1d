rule "cloudtrail-bucket-logged" {
  title    = "Bucket that keeps audit or billing records logs who reads it"
  practice = ["account.trail-bucket", "s3.access-logs"]
  severity = "low"
  resource = "AWS::S3::Bucket"
  when     = length(self.records) > 0
  require  = self.LoggingConfiguration.DestinationBucketName != null
  message  = "Nobody records who reads these records."
  why      = "Who looks at the records of an account plans something or hides something."
  fix {
    say = "Log to a bucket for access logs."
  }
  aliases = [
    "AVD-AWS-0163", "ee9e50e8-b2ed-4176-ad42-8fc0cf7593f4", "c3ce69fd-e3df-49c6-be78-1db3f802261c", "CKV_AWS_18", "W35",
    "guard:S3_BUCKET_LOGGING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"]
}
