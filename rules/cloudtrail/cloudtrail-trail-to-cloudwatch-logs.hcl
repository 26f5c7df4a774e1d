rule "cloudtrail-trail-to-cloudwatch-logs" {
  title    = "CloudTrail trail also writes to CloudWatch Logs"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "AWS::CloudTrail::Trail"
  require  = self.CloudWatchLogsLogGroupArn != null
  message  = "What the trail records reaches no log group, so nothing can watch it."
  why      = "Metric filters and alarms work on log groups; files in a bucket are read after the fact."
  fix {
    say = "Name a log group and a role that lets CloudTrail write to it."
  }
  aliases = [
    "CKV2_AWS_10", "AVD-AWS-0162", "17b30f8f-8dfb-4597-adf6-57600b6cf25e", "65d07da5-9af5-44df-8983-52d2e6f24c44",
    "guard:CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html"]
}
