rule "cloudtrail-trail-has-sns-topic" {
  title    = "CloudTrail trail announces its log files"
  practice = "account.monitoring"
  severity = "info"
  tier     = "extra"
  resource = "AWS::CloudTrail::Trail"
  require  = self.SnsTopicName != null
  message  = "Nobody is told when the trail delivers a log file."
  why      = "Tools that read the trail then have to look for new files themselves."
  fix {
    say = "Name a topic in SnsTopicName."
  }
  aliases = [
    "CKV_AWS_252", "482b7d26-0bdb-4b5f-bf6f-545826c0a3dd", "3e09413f-471e-40f3-8626-990c79ae63f3",
  ]
  references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html"]
}
