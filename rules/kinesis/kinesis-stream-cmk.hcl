rule "kinesis-stream-cmk" {
  title    = "Kinesis stream is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Kinesis::Stream"
  require  = self.StreamEncryption.KeyId != null && self.StreamEncryption.KeyId != "alias/aws/kinesis"
  message  = "The stream is not encrypted with a key of your own."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_id (StreamEncryption.KeyId)."
  }
  aliases = [
    "CKV_AWS_185",
  ]
  references = ["https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html"]
}
