rule "cloudwatch-alarm-s3-policy-changes" {
  title    = "Somebody is told when a bucket policy is changed"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "bucket-policy-changes")])
  message  = "Nobody is told when somebody changes a bucket policy."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0154", "27c6a499-895a-4dc7-9617-5c485218db13",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
