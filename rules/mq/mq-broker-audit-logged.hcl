rule "mq-broker-audit-logged" {
  title    = "Amazon MQ broker keeps an audit log"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::AmazonMQ::Broker"
  when     = !self.is_rabbit
  require  = self.Logs.Audit == true
  message  = "The broker does not record what is done through its console and management interface."
  why      = "After an incident nobody can tell who created users or queues, or read messages."
  fix {
    set = {
      "Logs.Audit" = true
    }
  }
  aliases = [
    "CKV_AWS_197", "AVD-AWS-0070", "31245f98-a6a9-4182-9fc1-45482b9d030a", "e519ed6a-8328-4b69-8eb7-8fa549ac3050",
  ]
  references = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html"]
}
