rule "cloudfront-distribution-logged" {
  title    = "CloudFront writes access logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::CloudFront::Distribution"
  require  = (self.DistributionConfig.Logging.Bucket != null && !surely(self.DistributionConfig.Logging.Bucket == "")) || seen(target(self.DistributionConfig.Logging.Bucket, "AWS::S3::Bucket")) || length(self.deliveries) > 0
  message  = "Nobody records who asks this distribution for what."
  why      = "After an attack the access log shows what was tried, from where, and what came back."
  fix {
    say = "Set a logging bucket, or deliver logs by CloudWatch's log delivery."
  }
  aliases = [
    "CKV_AWS_86", "AVD-AWS-0010", "94690d79-b3b0-43de-b656-84ebef5753e5", "de77cd9f-0e8b-46cc-b4a4-b6b436838642", "W10",
    "terrascan:AC_AWS_0025", "guard:CLOUDFRONT_ACCESSLOGS_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html"]
}
