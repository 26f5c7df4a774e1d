rule "msk-cluster-logged" {
  title    = "MSK cluster keeps broker logs"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::MSK::Cluster"
  let {
    logs = self.LoggingInfo.BrokerLogs
  }
  require = logs.CloudWatchLogs.Enabled == true || logs.S3.Enabled == true || logs.Firehose.Enabled == true
  message = "The brokers log nowhere."
  why     = "Without their logs nobody can tell later who connected, what failed, or why."
  fix {
    say = "Send broker logs to CloudWatch, S3 or Firehose (logging_info, LoggingInfo.BrokerLogs)."
  }
  aliases = [
    "CKV_AWS_80", "CKV2_AWS_25", "AVD-AWS-0074", "2f56b7ab-7fba-4e93-82f0-247e5ddeb239", "fc7c2c15-f5d0-4b80-adb2-c89019f8f62b",
  ]
  references = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html"]
}
