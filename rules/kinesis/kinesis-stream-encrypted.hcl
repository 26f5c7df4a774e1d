rule "kinesis-stream-encrypted" {
  title    = "Kinesis stream is encrypted"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::Kinesis::Stream"
  require  = self.StreamEncryption.EncryptionType == "KMS"
  message  = "The stream keeps its records in clear."
  why      = "With a key, reading takes a second permission beside the stream's own, and every use of it is logged."
  fix {
    say = "Set encryption_type (StreamEncryption.EncryptionType) to KMS and a key, alias/aws/kinesis at least."
  }
  aliases = [
    "CKV_AWS_43", "AVD-AWS-0064", "862fe4bf-3eec-4767-a517-40f378886b88", "7f65be75-90ab-4036-8c2a-410aef7bb650", "W49",
    "terrascan:AC_AWS_0157", "guard:KINESIS_STREAM_ENCRYPTION_RULE",
  ]
  references = ["https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html"]
}
