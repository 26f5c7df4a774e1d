rule "cloudwatch-alarm-iam-policy-changes" {
  title    = "Somebody is told when IAM policies are changed"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "iam-changes")])
  message  = "Nobody is told when somebody changes an IAM policy."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0150", "eaaba502-2f94-411a-a3c2-83d63cc1776d",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
