rule "kinesis-stream-cmk" {
  title    = "Stream is encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Kinesis::Stream"
  require  = self.StreamEncryption.KeyId != null && self.StreamEncryption.KeyId != "alias/aws/kinesis"
  message  = "The stream is not encrypted with a key of your own."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Set kms_key_id (StreamEncryption.KeyId)."
  }
  aliases = [
    "CKV_AWS_185",
  ]
  references = ["https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html"]
}
