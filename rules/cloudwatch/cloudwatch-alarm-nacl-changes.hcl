rule "cloudwatch-alarm-nacl-changes" {
  title    = "Somebody is told when a network ACL is changed"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "nacl-changes")])
  message  = "Nobody is told when somebody changes a network ACL."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0157", "0a8e8dc5-b6fc-44fc-b5a1-969ec950f9b0",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
