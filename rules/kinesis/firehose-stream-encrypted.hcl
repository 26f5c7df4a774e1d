rule "firehose-stream-encrypted" {
  title    = "Firehose stream is encrypted"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::KinesisFirehose::DeliveryStream"
  when     = self.takes_puts
  require  = self.encrypts != false && self.DeliveryStreamEncryptionConfigurationInput != null
  message  = "Records wait in the delivery stream in clear."
  why      = "With a key, reading takes a second permission, and every use of it is logged."
  fix {
    say = "Turn on server_side_encryption (DeliveryStreamEncryptionConfigurationInput)."
  }
  aliases = [
    "CKV_AWS_240", "5c6dd5e7-1fe0-4cae-8f81-4c122717cef3", "W88", "terrascan:AC_AWS_0156",
    "guard:KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION_RULE",
  ]
  references = ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"]
}
