rule "cloudwatch-alarm-root-use" {
  title    = "Somebody is told when the root user is used"
  practice = ["account.root-keys", "account.monitoring"]
  severity = "medium"
  tier     = "extra"
  resource = "account"
  require  = anytrue([for f in self.watched_filters : watches(f.FilterPattern, "root-use")])
  message  = "Nobody is told when the root user signs in."
  why      = "Root should sleep: each sign-in is either a rare, planned event or an intrusion."
  fix {
    say = "Metric filter on the log group of the trail, alarm on its metric, topic with a subscription."
  }
  aliases = [
    "AVD-AWS-0149", "8b1b1e67-6248-4dca-bbad-93486bb181c0",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
}
