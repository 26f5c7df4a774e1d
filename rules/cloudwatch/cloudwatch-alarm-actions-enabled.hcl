rule "cloudwatch-alarm-actions-enabled" {
  title    = "CloudWatch alarm has actions, and they are enabled"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = "AWS::CloudWatch::Alarm"
  require  = self.ActionsEnabled != false && length(self.actions) > 0
  message  = "The alarm tells nobody."
  why      = "An alarm that nobody hears is a chart."
  fix {
    say = "Name a topic or another action, and leave actions enabled."
  }
  aliases = [
    "CKV_AWS_319", "guard:CLOUDWATCH_ALARM_ACTION_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html"]
}
