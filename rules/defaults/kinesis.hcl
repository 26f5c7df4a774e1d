default "AWS::Kinesis::Stream" "StreamEncryption.EncryptionType" {
  value  = "NONE"
  source = "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StreamDescription.html"
}
