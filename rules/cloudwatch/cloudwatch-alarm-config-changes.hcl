rule "cloudwatch-alarm-config-changes" {
  title    = "Somebody is told when AWS Config is changed"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "config-changes")])
  message  = "Nobody is told when somebody changes AWS Config."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0155", "5b8d7527-de8e-4114-b9dd-9d988f1f418f",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
