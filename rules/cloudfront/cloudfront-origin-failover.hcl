rule "cloudfront-origin-failover" {
  title    = "CloudFront has a second origin to fail over to"
  practice = "operations.available"
  severity = "info"
  tier     = "extra"
  resource = "AWS::CloudFront::Distribution"
  require  = length(self.DistributionConfig.OriginGroups.Items) > 0
  message  = "When its origin fails, the distribution has no other."
  why      = "An origin group answers from a second origin while the first one is down."
  fix {
    say = "Declare an origin group."
  }
  aliases = [
    "CKV_AWS_310", "guard:CLOUDFRONT_ORIGIN_FAILOVER_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"]
}
