rule "mq-broker-general-logged" {
  title    = "Amazon MQ broker keeps its general log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::AmazonMQ::Broker"
  require  = self.Logs.General == true
  message  = "The broker does not publish its log."
  why      = "Without it nobody can tell later what the broker did, or why it failed."
  fix {
    set = {
      "Logs.General" = true
    }
  }
  aliases = [
    "CKV_AWS_48", "AVD-AWS-0071", "31245f98-a6a9-4182-9fc1-45482b9d030a", "e519ed6a-8328-4b69-8eb7-8fa549ac3050",
    "terrascan:AC_AWS_0174",
  ]
  references = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html"]
}
