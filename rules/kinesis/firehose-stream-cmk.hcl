rule "firehose-stream-cmk" {
  title    = "Firehose stream is encrypted with a customer key"
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
  why     = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set key_type (KeyType) to CUSTOMER_MANAGED_CMK and name a key."
  }
  aliases = [
    "CKV_AWS_241",
  ]
  references = ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"]
}
