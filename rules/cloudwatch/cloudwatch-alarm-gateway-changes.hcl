rule "cloudwatch-alarm-gateway-changes" {
  title    = "Somebody is told when a network gateway is changed"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "gateway-changes")])
  message  = "Nobody is told when somebody changes a gateway."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0158", "6b6874fe-4c2f-4eea-8b90-7cceaa4a125e",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
