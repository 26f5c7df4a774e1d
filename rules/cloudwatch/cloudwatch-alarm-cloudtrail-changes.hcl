rule "cloudwatch-alarm-cloudtrail-changes" {
  title    = "Somebody is told when a trail is stopped or changed"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "trail-changes")])
  message  = "Nobody is told when somebody stops or changes a trail."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0151", "0f6cbf69-41bb-47dc-93f3-3844640bf480",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
