rule "mq-broker-not-public" {
  title    = "Amazon MQ broker has no public address"
  practice = "ec2.security-groups"
  severity = "high"
  resource = "AWS::AmazonMQ::Broker"
  require  = self.PubliclyAccessible != true
  message  = "The broker and its console get an address on the internet."
  why      = "A public RabbitMQ broker has no security group at all: only a password keeps strangers out."
  fix {
    set = {
      PubliclyAccessible = false
    }
  }
  aliases = [
    "CKV_AWS_69", "AVD-AWS-0072", "4eb5f791-c861-4afd-9f94-f2a6a3fe49cb", "68b6a789-82f8-4cfd-85de-e95332fe6a61",
    "terrascan:AC_AWS_0175",
  ]
  references = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html"]
}
