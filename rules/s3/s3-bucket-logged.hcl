rule "s3-bucket-logged" {
  title    = "S3 bucket logs who reads and writes it"
  practice = "s3.access-logs"
  severity = "low"
  tier     = "extra"
  resource = "AWS::S3::Bucket"
  when     = length(self.log_sources) == 0
  require  = self.LoggingConfiguration.DestinationBucketName != null
  message  = "Nobody records who reads and writes this bucket."
  why      = "After a leak the access log says which objects went, and where to."
  fix {
    say = "Log to a bucket for access logs, or record data events of Amazon S3 in the trail."
  }
  aliases = [
    "CKV_AWS_18", "AVD-AWS-0089", "f861041c-8c9f-4156-acfc-5e6e524f5884", "4552b71f-0a2a-4bc4-92dd-ed7ec1b4674c", "W35",
    "terrascan:AC_AWS_0497", "guard:S3_BUCKET_LOGGING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"]
}
