rule "mq-broker-minor-upgrades" {
  title    = "Amazon MQ broker takes minor upgrades by itself"
  practice = "ami.patched"
  severity = "low"
  tier     = "extra"
  resource = "AWS::AmazonMQ::Broker"
  require  = self.AutoMinorVersionUpgrade != false
  message  = "Minor versions of the broker wait for somebody to install them."
  why      = "Known flaws stay open for as long as nobody looks."
  fix {
    set = {
      AutoMinorVersionUpgrade = true
    }
  }
  aliases = [
    "CKV_AWS_207",
  ]
  references = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html"]
}
