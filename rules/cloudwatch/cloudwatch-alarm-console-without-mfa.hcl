rule "cloudwatch-alarm-console-without-mfa" {
  title    = "Somebody is told when somebody signs in without a second factor"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "console-without-mfa")])
  message  = "Nobody is told when somebody signs in without a second factor."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0148", "44ceb4fa-0897-4fd2-b676-30e7a58f2933",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
