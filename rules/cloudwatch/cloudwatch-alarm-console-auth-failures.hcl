rule "cloudwatch-alarm-console-auth-failures" {
  title    = "Somebody is told when sign-ins fail"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "console-failures")])
  message  = "Nobody is told when somebody fails to sign in."
  why      = "Intruders leave such events behind early; an alarm turns weeks into hours."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0152", "5864d189-ee9a-4009-ac0c-8a582e6b7919",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
