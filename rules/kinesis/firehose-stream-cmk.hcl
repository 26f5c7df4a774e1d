rule "firehose-stream-cmk" {
  title    = "Firehose encrypts with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::KinesisFirehose::DeliveryStream"
  let {
    sse = self.DeliveryStreamEncryptionConfigurationInput
  }
  when    = self.takes_puts
  require = sse.KeyType == "CUSTOMER_MANAGED_CMK" && sse.KeyARN != null && sse.KeyARN != ""
  message = "Records wait in the delivery stream without a key of your own."
  why     = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Set key_type (KeyType) to CUSTOMER_MANAGED_CMK and name a key."
  }
  aliases = [
    "CKV_AWS_241",
  ]
  references = ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"]
}
