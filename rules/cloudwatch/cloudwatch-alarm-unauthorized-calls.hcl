rule "cloudwatch-alarm-unauthorized-calls" {
  title    = "Somebody is told when calls are refused"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "unauthorized-calls")])
  message  = "Nobody is told when somebody makes calls that are refused."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0147", "4c18a45b-4ab1-4790-9f83-399ac695f1e5",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
