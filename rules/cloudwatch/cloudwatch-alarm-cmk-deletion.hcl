rule "cloudwatch-alarm-cmk-deletion" {
  title    = "Somebody is told when a customer key is disabled or deleted"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "key-deletion")])
  message  = "Nobody is told when somebody disables or deletes a key."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0153", "56a585f5-555c-48b2-8395-e64e4740a9cf",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
