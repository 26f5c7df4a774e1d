rule "firehose-stream-cmk" {
  title    = "Firehose encrypts with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::KinesisFirehose::DeliveryStream"
  when     = self.takes_puts
  require  = self.DeliveryStreamEncryptionConfigurationInput.KeyType == "CUSTOMER_MANAGED_CMK" && self.DeliveryStreamEncryptionConfigurationInput.KeyARN != null && self.DeliveryStreamEncryptionConfigurationInput.KeyARN != ""
  message  = "Records wait in the delivery stream without a key of your own."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Set key_type (KeyType) to CUSTOMER_MANAGED_CMK and name a key."
  }
  aliases = [
    "CKV_AWS_241",
  ]
  references = ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"]
}
