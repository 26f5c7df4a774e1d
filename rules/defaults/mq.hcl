default "AWS::AmazonMQ::Broker" "EncryptionOptions.UseAwsOwnedKey" {
  value  = true
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-amazonmq-broker-encryptionoptions.html"
}

default "AWS::AmazonMQ::Broker" "Logs.General" {
  value  = false
  source = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html"
}

default "AWS::AmazonMQ::Broker" "Logs.Audit" {
  value  = false
  source = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html"
}

default "AWS::AmazonMQ::Broker" "AutoMinorVersionUpgrade" {
  value  = false
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/mq_broker.html.markdown"
}
